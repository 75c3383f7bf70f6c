import QtQuick
import RestoreAssist.Model

// Keeps what is typed into a form while it is open, and offers it when the form is opened again.
// `content` is what the form holds; `resumed` gives an earlier content back to it. Call `done` when the form was saved.
Item {
    id: root
    property DraftsModel drafts: null
    property string key
    property string otherKey  // of what is typed in the other units; `otherUnits` are those
    property string otherUnits
    property string units  // in which what is offered was typed, empty when they are the ones shown
    property bool open: false
    property var content: ({})
    property string when
    readonly property bool offering: when !== ""
    property string held  // the key as it was when the form was opened
    property string otherHeld
    property string offered
    property string blank
    property string last
    property bool begun: false
    property bool asked: false
    signal resumed(var content)
    visible: false
    onContentChanged: note()
    onOpenChanged: restart()

    function restart(): void {
        when = ""
        begun = false
        if (open)
            Qt.callLater(begin)  // once all that opens the form has run, so that its first content is no entry
    }
    function begin(): void {
        if (!open || begun || drafts === null || key === "")
            return
        held = key
        otherHeld = otherKey
        units = ""
        blank = last = JSON.stringify(content)
        begun = true
        asked = true
        drafts.look(held)
    }
    function note(): void {
        if (!begun || asked || offering)
            return
        const now = JSON.stringify(content)
        if (now === last)
            return
        last = now
        if (now === blank)
            drafts.discard(held)
        else
            drafts.keep(held, now)
    }
    function take(): void {
        if (units !== "") {
            held = otherHeld
            drafts.wantUnits(units)
        }
        last = offered
        resumed(JSON.parse(offered))
        when = ""
        note()
    }
    function drop(): void {
        drafts.discard(units === "" ? held : otherHeld)
        when = ""
        note()
    }
    function done(): void {
        if (!begun)
            return
        drafts.discard(held)
        restart()
    }
    Connections {
        target: root.drafts
        function onFound(key: string, when: string, content: string): void {
            if (!root.begun || !root.asked || (key !== root.held && key !== root.otherHeld))
                return
            if (when === "" && key === root.held && root.otherHeld !== "") {
                root.drafts.look(root.otherHeld)
                return
            }
            root.asked = false
            root.units = when !== "" && key !== root.held ? root.otherUnits : ""
            root.offered = content
            root.when = when
            root.note()
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import RestoreAssist.Model
import RestoreAssist.Theme

// A layer over the page with a card in the middle; a tap beside the card dismisses it, unless it holds something typed.
// With `drafts` what `draftContent` holds is kept under `draftKey` while it is typed, and offered when the sheet is
// shown again: `resumed` gives it back. `done` closes the sheet after it was saved.
Item {
    id: root
    property real sheetWidth: Theme.sheet
    property bool shown: false
    property bool keepOpen: false
    property DraftsModel drafts: null
    property string draftKey
    property var draftContent: ({})
    property bool draftUnits: false  // what is typed has units: a draft in the others brings them back
    property bool draftUs: true  // the units that are shown
    property bool drafting: true
    default property alias content: holder.data
    signal dismissed
    signal resumed(var typed)
    anchors.fill: parent
    visible: shown
    z: 10
    onShownChanged: {
        if (!shown) {
            keys.closed()
            return
        }
        parent = Window.contentItem ?? parent
        keys.opened()
        forceActiveFocus()
    }
    function forget(): void { keeper.done() }
    function done(): void {
        forget()
        shown = false
    }
    Keys.onEscapePressed: dismissed()
    SheetFocus { id: keys; sheet: root; view: flick }
    DraftKeeper {
        id: keeper
        readonly property string inMetric: root.draftKey === "" ? "" : root.draftKey + "/metric"
        drafts: root.drafts
        key: root.draftUs ? root.draftKey : inMetric
        otherKey: !root.draftUnits ? "" : root.draftUs ? inMetric : root.draftKey
        otherUnits: root.draftUs ? "metric" : "us"
        open: root.shown && root.drafting
        content: root.draftContent
        onResumed: (content) => root.resumed(content)
    }
    Rectangle { anchors.fill: parent; color: Theme.scrim }
    MouseArea { anchors.fill: parent; onClicked: if (!root.keepOpen) root.dismissed(); onWheel: (e) => e.accepted = true; Accessible.ignored: true }
    Card {
        id: card
        anchors.centerIn: parent
        width: Math.min(root.sheetWidth, parent.width - 2 * Theme.s5)
        height: Math.min(flick.contentHeight + 2 * Theme.s5, parent.height - 2 * Theme.s4)
        MouseArea { anchors.fill: parent; Accessible.ignored: true }
        Flickable {
            id: flick
            anchors { fill: parent; margins: Theme.s5 }
            contentHeight: keeper.offering ? offer.height : holder.childrenRect.height
            clip: contentHeight > height
            interactive: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds
            Item { id: holder; visible: !keeper.offering; width: parent.width; height: childrenRect.height }
            Loader {
                id: offer
                active: keeper.offering
                width: parent.width
                sourceComponent: DraftOffer { closes: true; when: keeper.when; units: keeper.units; onTaken: keeper.take(); onDropped: keeper.drop(); onClosed: root.dismissed() }
            }
        }
    }
}

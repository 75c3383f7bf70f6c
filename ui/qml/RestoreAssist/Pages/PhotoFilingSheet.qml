import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// Files the selected photos, or the one that is looked at, anew; what is not chosen stays.
Sheet {
    id: root
    required property PhotosModel photos
    property string phase
    property string room
    property string point
    property string machine
    readonly property bool one: photos.selected.length === 0
    readonly property bool chosen: phase !== "" || room !== "" || point !== "" || machine !== "" || caption.edited
    objectName: "photoFiling"
    sheetWidth: Theme.wideSheet
    function open(): void {
        const now = one ? photos.viewer.details : {}
        phase = now.phase ?? ""
        room = now.room ?? ""
        point = now.point ?? ""
        machine = now.machine ?? ""
        caption.text = now.caption ?? ""
        caption.edited = false
        photos.dismissProblem()
        shown = true
    }
    function save(): void {
        const change = {}
        for (const [name, value] of [["phase", phase], ["room", room], ["point", point], ["machine", machine]])
            if (value !== "")
                change[name] = value
        if (caption.edited)
            change.caption = caption.text
        photos.refile(change)
    }
    drafts: photos.drafts
    draftKey: "filing/" + (one ? photos.viewer.photoId : "many")
    draftContent: ({ phase: phase, room: room, point: point, machine: machine, caption: caption.text, edited: caption.edited })
    onResumed: (typed) => {
        phase = typed.phase
        room = typed.room
        point = typed.point
        machine = typed.machine
        caption.text = typed.caption
        caption.edited = typed.edited
    }
    onDismissed: shown = false
    Connections { target: root.photos; function onSaved(): void { root.done() } }
    ColumnLayout {
        width: parent.width
        spacing: Theme.s3
        RowLayout {
            Title { Layout.fillWidth: true; text: root.one ? qsTr("File this photo") : qsTr("File %n photos", "", root.photos.selected.length); wrapMode: Text.WordWrap }
            IconButton { objectName: "filingClose"; iconName: Icons.close; label: qsTr("Close"); onClicked: root.shown = false }
        }
        Problem { Layout.fillWidth: true; words: root.photos.problem; action: qsTr("Close"); onActed: root.photos.dismissProblem() }
        FilingChoices {
            Layout.fillWidth: true
            phases: root.photos.phases
            places: root.photos.places
            phase: root.phase
            room: root.room
            point: root.point
            machine: root.machine
            onPhasePicked: (key) => root.phase = key
            onRoomPicked: (key) => { root.room = key; root.point = "" }
            onPointPicked: (key, room) => { root.point = key; if (room !== "") root.room = room }
            onMachinePicked: (key) => root.machine = key
        }
        Field { id: caption; property bool edited: false; objectName: "filingCaption"; Layout.fillWidth: true; label: qsTr("Caption"); placeholderText: qsTr("Caption"); onTextEdited: edited = true }
        GridLayout {
            Layout.fillWidth: true
            columns: root.width >= Theme.px(560) ? 2 : 1
            columnSpacing: Theme.s3
            rowSpacing: Theme.s2
            AppButton { objectName: "filingNowhere"; Layout.fillWidth: true; kind: AppButton.Kind.Outline; text: qsTr("Take out of room"); enabled: !root.photos.saving; onClicked: root.photos.refile({ nowhere: true }) }
            AppButton { objectName: "filingSave"; Layout.fillWidth: true; Layout.preferredHeight: Theme.primaryHeight; kind: AppButton.Kind.Primary; iconName: Icons.check; text: qsTr("File"); enabled: root.chosen && !root.photos.saving; onClicked: root.save() }
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The chambers with their rooms over time and the class they suggest; a new one from chosen rooms.
Sheet {
    id: root
    required property RoomsModel rooms
    property bool making: false
    property string method: "closed"
    property string containment: "none"
    property var chosen: []
    property var roomList: []
    objectName: "chamberSheet"
    sheetWidth: Theme.wideSheet
    keepOpen: making
    drafting: making
    function open(): void {
        making = rooms.chambers.length === 0
        reset()
        rooms.dismissProblem()
        shown = true
    }
    function reset(): void {
        method = "closed"
        containment = "none"
        const list = []
        for (let row = 0; row < rooms.rooms.count; row++)
            list.push(rooms.roomAt(row))
        roomList = list
        chosen = list.filter((room) => room.chamber === "").map((room) => room.key)
        title.text = qsTr("Chamber %1").arg(rooms.chambers.length + 1)
    }
    function toggle(key: string): void { chosen = chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key] }
    drafts: rooms.drafts
    draftKey: "chamber"
    draftContent: ({ title: title.text, method: method, containment: containment, chosen: chosen })
    onResumed: (typed) => {
        title.text = typed.title
        method = typed.method
        containment = typed.containment
        chosen = typed.chosen.filter((key) => roomList.some((room) => room.key === key))
    }
    onDismissed: shown = false
    Connections { target: root.rooms; function onSaved(): void { root.forget(); root.making = false } }

    ColumnLayout {
        width: parent.width
        spacing: Theme.s3
        RowLayout {
            Title { Layout.fillWidth: true; text: root.making ? qsTr("New chamber") : qsTr("Chambers") }
            IconButton { objectName: "chamberClose"; iconName: Icons.close; label: qsTr("Close"); onClicked: root.shown = false }
        }
        Problem { Layout.fillWidth: true; words: root.rooms.problem; action: qsTr("Close"); onActed: root.rooms.dismissProblem() }
        Repeater {
            model: root.making ? [] : root.rooms.chambers
            ChamberCard { required property var modelData; Layout.fillWidth: true; chamber: modelData; onEnded: root.rooms.closeChamber(modelData.chamberId) }
        }
        AppButton { objectName: "newChamber"; Layout.fillWidth: true; visible: !root.making; iconName: Icons.add; text: qsTr("New chamber"); onClicked: { root.reset(); root.making = true } }
        ColumnLayout {
            Layout.fillWidth: true
            visible: root.making
            spacing: Theme.s3
            Field { id: title; objectName: "chamberName"; Layout.fillWidth: true; label: qsTr("Name of the chamber") }
            Segmented { objectName: "chamberMethod"; Layout.fillWidth: true; fill: true; options: SiteNames.methods; current: root.method; onPicked: (key) => root.method = key }
            Segmented { objectName: "chamberContainment"; Layout.fillWidth: true; fill: true; options: SiteNames.containments; current: root.containment; onPicked: (key) => root.containment = key }
            Note { Layout.fillWidth: true; text: qsTr("Rooms of the chamber from now on; a room leaves the chamber it was in.") }
            Choices { Layout.fillWidth: true; prefix: "chamberRoom"; options: root.roomList; chosen: root.chosen; onPicked: (key) => root.toggle(key) }
            AppButton {
                objectName: "chamberSave"
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.primaryHeight
                kind: AppButton.Kind.Primary
                enabled: root.chosen.length > 0 && title.text.trim() !== "" && !root.rooms.saving
                iconName: Icons.check
                text: root.chosen.length === 0 ? qsTr("Choose its rooms") : qsTr("Begin the chamber")
                onClicked: root.rooms.openChamber(title.text.trim(), root.method, root.containment, root.chosen)
            }
        }
    }
}

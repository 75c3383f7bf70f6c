import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// Where the files belong, chosen before they are taken in.
Sheet {
    id: root
    required property PhotosModel photos
    readonly property ShootingModel shooting: photos.shooting
    signal chosen
    objectName: "importSheet"
    sheetWidth: Theme.wideSheet
    onDismissed: shown = false
    ColumnLayout {
        width: parent.width
        spacing: Theme.s3
        RowLayout {
            Title { Layout.fillWidth: true; text: qsTr("Import photos") }
            IconButton { objectName: "importClose"; iconName: Icons.close; label: qsTr("Close"); onClicked: root.shown = false }
        }
        Note { Layout.fillWidth: true; text: qsTr("Originals are kept byte for byte. They can be filed elsewhere later.") }
        FilingChoices {
            Layout.fillWidth: true
            prefix: "import"
            phases: root.photos.phases
            places: root.photos.places
            phase: root.shooting.filing.phase
            room: root.shooting.filing.room
            point: root.shooting.filing.point
            machine: root.shooting.filing.machine
            onPhasePicked: (key) => root.shooting.choosePhase(key)
            onRoomPicked: (key) => root.shooting.chooseRoom(key)
            onPointPicked: (key, room) => root.shooting.choosePoint(key, room)
            onMachinePicked: (key) => root.shooting.chooseMachine(key)
        }
        AppButton { objectName: "importChoose"; Layout.fillWidth: true; Layout.preferredHeight: Theme.primaryHeight; kind: AppButton.Kind.Primary; iconName: Icons.download; text: qsTr("Choose files"); onClicked: { root.shown = false; root.chosen() } }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// Looking through the camera: where photos go is chosen once, the shutter takes one, held down it takes a burst.
Rectangle {
    id: root
    required property PhotosModel photos
    readonly property ShootingModel shooting: photos.shooting
    readonly property CameraModel camera: shooting.cameraModel
    readonly property bool upright: width < Theme.breakpoint
    property bool shown: false
    objectName: "cameraPanel"
    visible: shown
    color: Theme.background
    function open(): void { shown = true; shooting.openCamera(); forceActiveFocus() }
    function close(): void { shown = false; camera.stop() }
    Keys.onEscapePressed: close()
    Keys.onSpacePressed: shooting.shoot()
    MouseArea { anchors.fill: parent; Accessible.ignored: true }

    GridLayout {
        anchors { fill: parent; margins: Theme.s3 }
        columns: root.upright ? 1 : 2
        columnSpacing: Theme.s3
        rowSpacing: Theme.s3
        Rectangle {
            id: finder
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.px(200)
            radius: Theme.radius
            color: Theme.viewfinder
            clip: true
            Loader {
                readonly property string file: root.camera.viewfinder
                anchors.fill: parent
                onFileChanged: setSource(file !== "" ? Qt.resolvedUrl(file) : "", { camera: root.camera })
            }
            CameraNotice { anchors.centerIn: parent; width: parent.width - 2 * Theme.s5; camera: root.camera; onImportAsked: root.close() }
            Rectangle { id: flash; anchors.fill: parent; color: Theme.viewfinderInk; opacity: 0; NumberAnimation on opacity { id: blink; running: false; from: 0.8; to: 0; duration: Theme.normal } }
            Chip { anchors { left: parent.left; top: parent.top; margins: Theme.s3 } visible: root.shooting.inHand > 0; iconName: Icons.pending; text: qsTr("Saving %n", "", root.shooting.inHand) }
        }
        ColumnLayout {
            Layout.preferredWidth: root.upright ? -1 : Theme.panel
            Layout.maximumWidth: root.upright ? Infinity : Theme.panel
            Layout.fillHeight: !root.upright
            spacing: Theme.s2
            RowLayout {
                Title { Layout.fillWidth: true; text: qsTr("Take photos") }
                IconButton { objectName: "cameraClose"; iconName: Icons.close; label: qsTr("Close the camera"); onClicked: root.close() }
            }
            Flickable {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: root.upright ? Math.min(contentHeight, root.height * 0.3) : -1
                contentHeight: choices.implicitHeight
                clip: true
                interactive: contentHeight > height
                boundsBehavior: Flickable.StopAtBounds
                FilingChoices {
                    id: choices
                    width: parent.width
                    prefix: "shoot"
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
            }
            AppButton { objectName: "inTurn"; Layout.fillWidth: true; visible: root.shooting.inTurn || root.shooting.pointsLeft > 0; kind: root.shooting.inTurn ? AppButton.Kind.Primary : AppButton.Kind.Outline; iconName: Icons.pinDrop; text: root.shooting.inTurn ? qsTr("Now %1, %n left", "", root.shooting.pointsLeft).arg(root.shooting.pointName) : qsTr("%n points without a photo, in turn", "", root.shooting.pointsLeft); onClicked: root.shooting.setInTurn(!root.shooting.inTurn) }
            ShotStrip { Layout.fillWidth: true; photos: root.photos }
            Problem { Layout.fillWidth: true; words: root.shooting.problem; action: qsTr("Close"); onActed: root.shooting.dismiss() }
            AppButton {
                id: shutter
                objectName: "shutter"
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.primaryHeight + Theme.s4
                kind: AppButton.Kind.Primary
                iconName: Icons.photoCamera
                text: root.shooting.inHand > 0 && down ? qsTr("Burst") : qsTr("Photo")
                enabled: root.camera.ready
                autoRepeat: true
                autoRepeatDelay: Theme.burstDelay
                autoRepeatInterval: Theme.burstInterval
                onClicked: root.shooting.shoot()
            }
            Note { Layout.fillWidth: true; text: qsTr("Hold for a burst."); visible: root.camera.ready && !root.upright }
        }
    }
    Connections {
        target: root.shooting
        function onShot(photoId: string, flags: var): void {
            blink.restart()
            const advice = PhotoNames.advice(flags)
            if (advice !== "")
                Notices.warn(advice)
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// One photo at full size, with what is known of it, what is drawn on it, and its pair.
Rectangle {
    id: root
    required property PhotosModel photos
    readonly property PhotoViewerModel viewer: photos.viewer
    readonly property var details: viewer.details
    readonly property bool upright: width < Theme.breakpoint
    property bool drawing: false
    signal fileAsked
    signal takeBackAsked
    objectName: "photoViewer"
    visible: viewer.photoId !== ""
    color: Theme.background
    onVisibleChanged: { drawing = false; if (visible) forceActiveFocus() }
    Component.onCompleted: if (visible) forceActiveFocus()
    function close(): void { viewer.discardDrawing(); viewer.close() }
    Keys.onEscapePressed: drawing ? stopDrawing() : close()
    Keys.onLeftPressed: if (!drawing) photos.turn(-1)
    Keys.onRightPressed: if (!drawing) photos.turn(1)
    function stopDrawing(): void {
        const lost = viewer.unsaved, photo = viewer.photoId
        viewer.discardDrawing()
        drawing = false
        if (lost)
            Notices.offerUndo(qsTr("The drawing was not saved"), () => { if (viewer.photoId === photo) { viewer.bringBack(); drawing = true } })
    }
    MouseArea { anchors.fill: parent; Accessible.ignored: true }
    Connections { target: root.viewer; function onDrawn(): void { root.drawing = false } }

    GridLayout {
        anchors { fill: parent; margins: Theme.s3 }
        columns: root.upright ? 1 : 2
        columnSpacing: Theme.s3
        rowSpacing: Theme.s3
        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            radius: Theme.radius
            color: Theme.viewfinder
            clip: true
            Image {
                id: picture
                objectName: "fullPhoto"
                anchors.fill: parent
                source: root.viewer.url
                asynchronous: true
                fillMode: Image.PreserveAspectFit
                sourceSize: Qt.size(Theme.photo, Theme.photo)
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("Photo, %1").arg(PhotoNames.phase(root.details.phase ?? ""))
                PhotoDrawing {
                    anchors.centerIn: parent
                    width: picture.paintedWidth
                    height: picture.paintedHeight
                    visible: picture.status === Image.Ready
                    viewer: root.viewer
                    drawing: root.drawing
                    onTextAsked: (x, y) => { words.at = [x, y]; words.shown = true }
                }
            }
            EmptyState { anchors.centerIn: parent; width: parent.width - 2 * Theme.s6; visible: root.viewer.problem !== ""; iconName: Icons.photoCamera; title: qsTr("The photo cannot be shown"); words: root.viewer.problem }
            IconButton { objectName: "previousPhoto"; visible: !root.drawing; anchors { left: parent.left; verticalCenter: parent.verticalCenter; margins: Theme.s2 } outlined: true; iconName: Icons.chevronLeft; label: qsTr("Previous photo"); onClicked: root.photos.turn(-1) }
            IconButton { objectName: "nextPhoto"; visible: !root.drawing; anchors { right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.s2 } outlined: true; iconName: Icons.chevronRight; label: qsTr("Next photo"); onClicked: root.photos.turn(1) }
        }
        Flickable {
            Layout.preferredWidth: root.upright ? -1 : Theme.panel
            Layout.maximumWidth: root.upright ? Infinity : Theme.panel
            Layout.fillWidth: root.upright
            Layout.fillHeight: !root.upright
            Layout.preferredHeight: root.upright ? Math.min(side.implicitHeight, root.height * 0.45) : -1
            contentHeight: side.implicitHeight
            clip: true
            interactive: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds
            ColumnLayout {
                id: side
                width: parent.width
                spacing: Theme.s2
                RowLayout {
                    Title { Layout.fillWidth: true; text: root.drawing ? qsTr("Draw") : PhotoNames.phase(root.details.phase ?? "") }
                    IconButton { objectName: "viewerClose"; iconName: Icons.close; label: root.drawing ? qsTr("Stop drawing") : qsTr("Back to the photos"); onClicked: root.drawing ? root.stopDrawing() : root.close() }
                }
                Problem { Layout.fillWidth: true; words: root.photos.problem; action: qsTr("Close"); onActed: root.photos.dismissProblem() }
                PhotoFacts { Layout.fillWidth: true; visible: !root.drawing; details: root.details; onOtherAsked: (photoId) => root.photos.look(photoId) }
                DrawTools { Layout.fillWidth: true; visible: root.drawing; viewer: root.viewer }
                VoiceNotes { Layout.fillWidth: true; visible: !root.drawing; voice: root.photos.voice }
                AppButton { objectName: "startDrawing"; Layout.fillWidth: true; visible: !root.drawing; iconName: Icons.draw; text: qsTr("Draw on it"); onClicked: root.drawing = true }
                AppButton { objectName: "fileThis"; Layout.fillWidth: true; visible: !root.drawing; kind: AppButton.Kind.Outline; iconName: Icons.edit; text: qsTr("File under…"); onClicked: root.fileAsked() }
                AppButton { objectName: "redactThis"; Layout.fillWidth: true; visible: !root.drawing; kind: AppButton.Kind.Outline; iconName: Icons.lock; text: root.details.redacted ? qsTr("Allow it outside") : qsTr("Internal only"); enabled: !root.photos.saving; onClicked: root.photos.refile({ redacted: !root.details.redacted }) }
                AppButton { objectName: "takeBackThis"; Layout.fillWidth: true; visible: !root.drawing; kind: AppButton.Kind.Outline; iconName: Icons.remove_; text: qsTr("Take back…"); enabled: !root.photos.saving; onClicked: root.takeBackAsked() }
                AppButton { objectName: "saveDrawing"; Layout.fillWidth: true; Layout.preferredHeight: Theme.primaryHeight; visible: root.drawing; kind: AppButton.Kind.Primary; iconName: Icons.check; text: qsTr("Save the drawing"); enabled: root.viewer.unsaved && !root.photos.saving; onClicked: root.viewer.saveDrawing() }
            }
        }
    }
    Sheet {
        id: words
        property var at: [0, 0]
        objectName: "drawTextSheet"
        onShownChanged: if (shown) { said.text = ""; said.forceActiveFocus() }
        onDismissed: shown = false
        ColumnLayout {
            width: parent.width
            spacing: Theme.s3
            Title { Layout.fillWidth: true; text: qsTr("Text on the photo") }
            Field { id: said; objectName: "drawText"; Layout.fillWidth: true; label: qsTr("Text"); maximumLength: 200 }
            AppButton { objectName: "drawTextSave"; Layout.fillWidth: true; kind: AppButton.Kind.Primary; text: qsTr("Put it there"); enabled: said.text.trim() !== ""; onClicked: { root.viewer.add(words.at, said.text); words.shown = false } }
        }
    }
}

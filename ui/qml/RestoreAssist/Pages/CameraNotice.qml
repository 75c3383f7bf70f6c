import QtQuick
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// Why the camera shows nothing, and what to do.
Column {
    id: root
    required property CameraModel camera
    readonly property string standing: camera.cameraState
    signal importAsked
    spacing: Theme.s3
    visible: standing !== "ready" && standing !== "off"
    Icon { anchors.horizontalCenter: parent.horizontalCenter; name: root.standing === "starting" ? Icons.pending : Icons.photoCamera; size: Theme.s8; color: Theme.viewfinderInk }
    Title {
        objectName: "cameraTitle"
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.WordWrap
        color: Theme.viewfinderInk
        text: root.standing === "starting" ? qsTr("The camera is starting…") : root.standing === "no_camera" ? qsTr("No camera was found") : root.standing === "not_allowed" ? qsTr("The camera may not be used") : qsTr("The camera cannot be used")
    }
    Note {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        color: Theme.viewfinderInk
        visible: text !== ""
        text: root.standing === "no_camera" ? qsTr("Plug one in and try again, or import photos from a phone or card.")
            : root.standing === "not_allowed" ? qsTr("Allow the camera for this program in the settings of the system.")
            : root.standing === "failed" ? root.camera.why : ""
    }
    AppButton { objectName: "cameraRetry"; anchors.horizontalCenter: parent.horizontalCenter; visible: root.standing === "no_camera" || root.standing === "failed"; text: qsTr("Try again"); onClicked: root.camera.start() }
    AppButton { objectName: "cameraImport"; anchors.horizontalCenter: parent.horizontalCenter; visible: root.standing !== "starting"; kind: AppButton.Kind.Outline; text: qsTr("Back to the photos"); onClicked: root.importAsked() }
}

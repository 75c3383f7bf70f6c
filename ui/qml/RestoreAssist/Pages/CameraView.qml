import QtQuick
import QtMultimedia
import RestoreAssist.Model

// What the camera sees; loaded by itself, because Qt's multimedia module is not needed for anything else.
VideoOutput {
    id: root
    required property CameraModel camera
    objectName: "cameraOutput"
    Component.onCompleted: camera.attach(videoSink)
    fillMode: VideoOutput.PreserveAspectFit
}

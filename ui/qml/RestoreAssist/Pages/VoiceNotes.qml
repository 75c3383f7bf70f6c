pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// What was said beside the photo, and saying more.
ColumnLayout {
    id: root
    required property VoiceModel voice
    readonly property bool recording: voice.voiceState === "recording"
    spacing: Theme.s2
    Repeater {
        model: root.voice.notes
        AppButton {
            required property int index
            required property var modelData
            objectName: "voice_" + index
            Layout.fillWidth: true
            kind: modelData.playing ? AppButton.Kind.Primary : AppButton.Kind.Outline
            iconName: Icons.mic
            text: modelData.playing ? qsTr("Stop listening") : qsTr("%1, %2").arg(modelData.by).arg(modelData.at)
            enabled: !root.recording
            onClicked: root.voice.play(modelData.documentId)
        }
    }
    Problem { Layout.fillWidth: true; words: root.voice.problem; action: qsTr("Close"); onActed: root.voice.dismiss() }
    AppButton {
        objectName: "recordVoice"
        Layout.fillWidth: true
        kind: root.recording ? AppButton.Kind.Danger : AppButton.Kind.Outline
        iconName: Icons.mic
        text: root.recording ? qsTr("Stop, %n seconds", "", root.voice.seconds) : root.voice.voiceState === "saving" ? qsTr("Saving…") : qsTr("Say something to it")
        enabled: root.recording || root.voice.voiceState === "quiet"
        onClicked: root.recording ? root.voice.finish() : root.voice.record()
    }
    AppButton { objectName: "dropVoice"; Layout.fillWidth: true; visible: root.recording; kind: AppButton.Kind.Outline; text: qsTr("Do not keep it"); onClicked: root.voice.drop() }
}

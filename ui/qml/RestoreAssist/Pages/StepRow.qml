pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls

// One step of a phase: what it calls, how it went, and leaving it out.
ColumnLayout {
    id: root
    property var step: ({})
    property bool past: false
    readonly property string standing: step.standing ?? "TODO"
    signal skipAsked
    objectName: "step_" + (step.stepId ?? "")
    spacing: 0
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s2
        Icon { name: RunNames.icon(root.standing); size: Theme.iconMedium; filled: true; color: RunNames.tone(root.standing) }
        Label { Layout.fillWidth: true; text: RunNames.human(root.step.stepId ?? ""); Accessible.name: qsTr("%1: %2").arg(text).arg(RunNames.standing(root.standing)) }
        Label { text: root.standing === "COMPLETED" && root.step.seconds >= 0 ? qsTr("%1 s").arg(Number(root.step.seconds).toLocaleString(Qt.locale(), "f", 2)) : RunNames.standing(root.standing); tabular: true; font.pixelSize: Theme.labelSize; color: Theme.textMuted }
        AppButton { objectName: "skip_" + (root.step.stepId ?? ""); visible: (root.step.canSkip ?? false) && !root.past; implicitHeight: Theme.touchMin; kind: AppButton.Kind.Outline; text: qsTr("Leave out"); onClicked: root.skipAsked() }
    }
    Note { Layout.fillWidth: true; Layout.leftMargin: Theme.s6; visible: (root.step.error ?? "") !== ""; color: Theme.wet; text: root.step.error ?? "" }
    Note { Layout.fillWidth: true; Layout.leftMargin: Theme.s6; visible: (root.step.attempts ?? 0) > 1; text: qsTr("Tried %n times", "", root.step.attempts ?? 0) }
    Note { Layout.fillWidth: true; Layout.leftMargin: Theme.s6; visible: root.step.standIn ?? false; color: Theme.drying; text: qsTr("Not installed: its output is made up.") }
    Repeater {
        model: root.step.fallbacks ?? []
        Note { required property string modelData; Layout.fillWidth: true; Layout.leftMargin: Theme.s6; text: qsTr("Fallback: %1").arg(modelData) }
    }
}

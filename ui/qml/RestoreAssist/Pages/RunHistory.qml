pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// What happened, the newest first; a tap shows the run as it stood right after.
Card {
    id: root
    required property WorkflowModel workflow
    readonly property int at: workflow.moment.sequence ?? 0
    ColumnLayout {
        anchors { fill: parent; margins: Theme.s3 }
        spacing: Theme.s2
        RowLayout {
            Layout.fillWidth: true
            Title { Layout.fillWidth: true; Layout.leftMargin: Theme.s2; text: root.at > 0 ? qsTr("As it stood then") : qsTr("History") }
            AppButton { objectName: "backToNow"; visible: root.at > 0; implicitHeight: Theme.touchMin; kind: AppButton.Kind.Primary; text: qsTr("Back to now"); onClicked: root.workflow.replay(0) }
        }
        ListView {
            objectName: "runHistory"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.workflow.events
            delegate: T.AbstractButton {
                id: line
                required property int index
                required property int sequence
                required property string kind
                required property string at
                required property string subject
                required property string step
                required property string phase
                required property string before
                required property string after
                required property string answer
                required property string by
                required property string reason
                readonly property string what: RunNames.happened({ kind, subject, step, phase, before, after, answer })
                readonly property string about: [by !== "" ? qsTr("by %1").arg(by) : "", reason].filter((part) => part !== "").join(", ")
                objectName: "event_" + index
                width: ListView.view.width
                implicitHeight: Math.max(Theme.touchMin, words.implicitHeight + Theme.s2)
                focusPolicy: Qt.StrongFocus
                Accessible.role: Accessible.ListItem
                Accessible.name: qsTr("%1, %2, %3").arg(at).arg(what).arg(about)
                onClicked: root.workflow.replay(sequence)
                background: Rectangle { radius: Theme.radiusSmall; color: root.at === line.sequence ? Theme.primarySoft : line.down ? Theme.surfaceAlt : Theme.none; border.width: line.visualFocus ? Theme.emphasis : 0; border.color: Theme.primary }
                contentItem: Item {
                    ColumnLayout {
                        id: words
                        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.s2; rightMargin: Theme.s2 }
                        spacing: 0
                        RowLayout {
                            Label { Layout.fillWidth: true; text: line.what; font.pixelSize: Theme.labelSize; font.weight: Theme.medium; color: line.kind === "STEP_FAILED" || line.kind === "GUARDRAIL_TRIPPED" || line.after === "FAILED" ? Theme.wet : Theme.text; Accessible.ignored: true }
                            Label { text: line.at; tabular: true; font.pixelSize: Theme.captionSize; color: Theme.textMuted; Accessible.ignored: true }
                        }
                        Label { Layout.fillWidth: true; visible: text !== ""; text: line.about; font.pixelSize: Theme.captionSize; color: Theme.textMuted; Accessible.ignored: true }
                    }
                }
            }
        }
    }
}

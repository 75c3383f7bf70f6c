pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The kinds of the site file by topic: how many entries there are, and what a rule waits for.
Card {
    id: root
    required property SiteFileModel file
    required property DecisionsModel decisions
    required property string chosen
    signal picked(string kind)
    signal decisionPicked(string kind)
    ColumnLayout {
        anchors { fill: parent; margins: Theme.s3 }
        spacing: Theme.s2
        RowLayout {
            Title { Layout.fillWidth: true; Layout.leftMargin: Theme.s2; text: qsTr("Site file") }
            UndoButtons { page: root.file }
        }
        Problem { Layout.fillWidth: true; words: root.file.loaded ? "" : root.file.problem; onActed: root.file.retry() }
        Flickable {
            objectName: "fileTopics"
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: column.implicitHeight
            clip: true
            interactive: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds
            ColumnLayout {
                id: column
                width: parent.width
                spacing: 0
                Heading { text: qsTr("Decisions") }
                Repeater {
                    model: ["category", "class", "condition"]
                    Line {
                        required property string modelData
                        readonly property var subjects: root.decisions.subjects[modelData] ?? []
                        objectName: "decision_" + modelData
                        text: FileNames.decision(modelData)
                        count: subjects.filter((s) => s.value > 0).length
                        asked: subjects.some((s) => s.value === 0)
                        active: root.chosen === modelData
                        onClicked: root.decisionPicked(modelData)
                    }
                }
                Repeater {
                    model: root.file.topics
                    ColumnLayout {
                        id: topic
                        required property var modelData
                        Layout.fillWidth: true
                        spacing: 0
                        Heading { text: FileNames.topic(topic.modelData.topic) }
                        Repeater {
                            model: topic.modelData.kinds
                            Line {
                                required property var modelData
                                objectName: "kind_" + modelData.kind
                                text: FileNames.kind(modelData.kind)
                                count: modelData.count
                                asked: modelData.asked > 0
                                active: root.chosen === modelData.kind
                                onClicked: root.picked(modelData.kind)
                            }
                        }
                    }
                }
            }
        }
    }
    component Heading: Label {
        Layout.fillWidth: true
        topPadding: Theme.s3
        leftPadding: Theme.s2
        font.pixelSize: Theme.labelSize
        font.weight: Theme.strong
        color: Theme.textMuted
    }
    component Line: T.AbstractButton {
        id: line
        property int count: 0
        property bool asked: false
        property bool active: false
        Layout.fillWidth: true
        implicitHeight: Math.max(Theme.touchMin, words.implicitHeight + Theme.s3)
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.ListItem
        Accessible.name: asked ? qsTr("%1, something is missing").arg(text) : text
        Accessible.selected: active
        background: Rectangle {
            radius: Theme.radiusSmall
            color: line.active ? Theme.primarySoft : line.down ? Theme.surfaceAlt : Theme.none
            border.width: line.visualFocus || (line.active && Theme.outdoor) ? Theme.emphasis : 0
            border.color: Theme.primary
        }
        contentItem: RowLayout {
            spacing: Theme.s2
            Icon { Layout.leftMargin: Theme.s2; name: line.asked ? Icons.error : line.count > 0 ? Icons.checkCircle : Icons.radioButtonUnchecked; filled: line.asked || line.count > 0; size: Theme.iconMedium; color: line.asked ? Theme.drying : line.count > 0 ? Theme.dry : Theme.textFaint }
            Label { id: words; Layout.fillWidth: true; text: line.text; font.weight: Theme.medium; wrapMode: Text.WordWrap; elide: Text.ElideNone; color: line.active ? Theme.primarySoftInk : Theme.text; Accessible.ignored: true }
            Label { visible: line.count > 0; text: line.count; tabular: true; color: line.active ? Theme.primarySoftInk : Theme.textMuted; Accessible.ignored: true }
            Icon { Layout.rightMargin: Theme.s1; name: Icons.chevronRight; color: line.active ? Theme.primarySoftInk : Theme.textFaint }
        }
    }
}

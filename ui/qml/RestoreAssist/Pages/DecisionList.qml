pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// What is decided about each surface, chamber or room: value, person, time and reason, and what is proposed.
Card {
    id: root
    required property DecisionsModel decisions
    required property string kind
    property bool narrow: false
    readonly property var subjects: decisions.subjects[kind] ?? []
    signal back
    signal decide
    objectName: "decisionList"
    ColumnLayout {
        anchors { fill: parent; margins: Theme.s4 }
        spacing: Theme.s3
        RowLayout {
            spacing: Theme.s2
            IconButton { objectName: "decisionBack"; visible: root.narrow; outlined: true; flipped: Application.layoutDirection === Qt.RightToLeft; iconName: Icons.arrowBack; label: qsTr("All topics"); onClicked: root.back() }
            Title { Layout.fillWidth: true; text: FileNames.decision(root.kind); wrapMode: Text.WordWrap; elide: Text.ElideNone }
            UndoButtons { visible: root.narrow; page: root.decisions }
        }
        Problem { Layout.fillWidth: true; words: root.decisions.problem; action: root.decisions.loaded ? qsTr("Close") : qsTr("Try again"); onActed: root.decisions.loaded ? root.decisions.dismissProblem() : root.decisions.retry() }
        Note { Layout.fillWidth: true; text: root.kind === "category" ? qsTr("How contaminated the water is, for each wet surface; confirmed at every visit.") : root.kind === "class" ? qsTr("How much water the materials hold, for each chamber; measured surfaces propose it.") : qsTr("Whether mould grows there, for each affected room.") }
        ListView {
            objectName: "subjectList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            spacing: Theme.s2
            boundsBehavior: Flickable.StopAtBounds
            model: root.subjects
            delegate: Rectangle {
                id: item
                required property var modelData
                required property int index
                objectName: "subject_" + index
                width: ListView.view.width
                implicitHeight: column.implicitHeight + 2 * Theme.s3
                radius: Theme.radiusSmall
                color: Theme.surfaceSunken
                border.width: Theme.border
                border.color: Theme.outline
                ColumnLayout {
                    id: column
                    anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.s4; rightMargin: Theme.s4 }
                    spacing: Theme.s1
                    RowLayout {
                        Label { Layout.fillWidth: true; text: item.modelData.name === "" ? qsTr("The whole job") : item.modelData.surface === "" ? item.modelData.name : qsTr("%1: %2").arg(item.modelData.name).arg(SiteNames.surface(item.modelData.surface)); font.weight: Theme.strong; wrapMode: Text.WordWrap; elide: Text.ElideNone }
                        Label { text: item.modelData.value === 0 ? qsTr("not decided") : FileNames.value(root.kind, item.modelData.value); font.weight: Theme.strong; color: item.modelData.value === 0 ? Theme.drying : Theme.text }
                    }
                    Note { Layout.fillWidth: true; visible: item.modelData.value > 0; text: item.modelData.role === "" ? qsTr("%1, %2").arg(item.modelData.by).arg(item.modelData.at) : qsTr("%1 (%2), %3").arg(item.modelData.by).arg(item.modelData.role).arg(item.modelData.at) }
                    Note { Layout.fillWidth: true; visible: text !== ""; text: item.modelData.reason; color: Theme.text }
                    Note { Layout.fillWidth: true; visible: text !== ""; text: item.modelData.justification; color: Theme.text }
                    Note { Layout.fillWidth: true; visible: item.modelData.value > 0 && !item.modelData.confirmed; text: qsTr("Not confirmed at this visit."); color: Theme.drying }
                    Note { Layout.fillWidth: true; visible: item.modelData.proposed > 0; text: item.modelData.candidates.length > 1 ? qsTr("Near a limit: class %1 or %2.").arg(item.modelData.candidates[0]).arg(item.modelData.candidates[1]) : qsTr("The surfaces propose class %1.").arg(item.modelData.proposed) }
                    Note { Layout.fillWidth: true; visible: root.kind === "class" && item.modelData.proposed === 0; text: qsTr("Enter what is wet in the rooms to see what is proposed."); color: Theme.drying }
                }
            }
        }
        AppButton { objectName: "decide"; Layout.fillWidth: true; Layout.preferredHeight: Theme.primaryHeight; kind: AppButton.Kind.Primary; enabled: root.decisions.loaded; iconName: Icons.approval; text: root.subjects.some((s) => s.value > 0) ? qsTr("Decide or confirm") : qsTr("Decide"); onClicked: root.decide() }
    }
}

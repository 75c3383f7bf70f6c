pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RestoreAssist.Theme
import RestoreAssist.Controls

// One job in the list.
T.AbstractButton {
    id: root
    required property string jobId
    required property string number
    required property string title
    required property string address
    required property string claim
    required property string jobState
    required property string phase
    required property real progress
    required property int points
    required property int dryPoints
    required property int wetPoints
    required property string lastVisit
    required property bool waiting
    required property int unsynced
    required property int refused
    property bool chosen: false
    readonly property string stateName: jobState === "DRYING" ? qsTr("Drying") : jobState === "IN_REVIEW" ? qsTr("In review") : jobState === "CLOSED" ? qsTr("Closed") : jobState === "" ? "" : qsTr("Open")
    objectName: "job_" + number
    // A list makes as many rows as fit: one that is not laid out yet must not be thought lower than it will be.
    implicitHeight: Math.max(column.implicitHeight, 2 * Theme.touchMin) + 2 * Theme.s4
    focusPolicy: Qt.StrongFocus
    readonly property bool blank: jobId === ""
    enabled: !blank
    Accessible.role: Accessible.ListItem
    Accessible.selected: chosen
    Accessible.name: qsTr("%1, %2, %3, %4 of %5 points at the goal").arg(title).arg(address).arg(stateName).arg(dryPoints).arg(points)
    background: Card {
        color: root.chosen ? Theme.primarySoft : root.down ? Theme.surfaceAlt : Theme.surface
        border.color: root.visualFocus || root.chosen ? Theme.primary : Theme.outline
        border.width: root.visualFocus ? Theme.emphasis : Theme.border
    }
    contentItem: Item {
        ColumnLayout {
            id: column
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.s5; rightMargin: Theme.s4 }
            spacing: Theme.s2
            RowLayout {
                spacing: Theme.s2
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0
                    Title { Layout.fillWidth: true; text: root.title; wrapMode: Text.WordWrap; elide: Text.ElideNone; Accessible.ignored: true }
                    Label { Layout.fillWidth: true; text: root.address; font.pixelSize: Theme.labelSize; color: Theme.textMuted; wrapMode: Text.WordWrap; elide: Text.ElideNone; Accessible.ignored: true }
                }
                Chip { visible: root.waiting; text: qsTr("Your decision"); iconName: Icons.flag; ink: Theme.primarySoftInk; fill: Theme.primarySoft }
                Chip {
                    text: root.stateName
                    iconName: root.jobState === "DRYING" ? Icons.modeFan : root.jobState === "IN_REVIEW" ? Icons.factCheck : root.jobState === "CLOSED" ? Icons.taskAlt : Icons.work
                    ink: root.jobState === "DRYING" ? Theme.drying : root.jobState === "CLOSED" ? Theme.dry : Theme.textMuted
                    fill: root.jobState === "DRYING" ? Theme.dryingSoft : root.jobState === "CLOSED" ? Theme.drySoft : Theme.surfaceAlt
                }
                Icon { name: Icons.chevronRight; color: Theme.textFaint }
            }
            RowLayout {
                spacing: Theme.s4
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: Theme.s1
                    RowLayout {
                        Label { Layout.fillWidth: true; text: root.points > 0 ? qsTr("%1 of %2 points at the goal").arg(root.dryPoints).arg(root.points) : qsTr("No points yet"); tabular: true; wrapMode: Text.WordWrap; elide: Text.ElideNone; font.pixelSize: Theme.labelSize; font.weight: Theme.medium; Accessible.ignored: true }
                        Label { visible: root.wetPoints > 0; text: qsTr("%n wet", "", root.wetPoints); tabular: true; font.pixelSize: Theme.labelSize; font.weight: Theme.medium; color: Theme.wet; Accessible.ignored: true }
                    }
                    ProgressTrack {
                        Layout.fillWidth: true
                        value: root.points > 0 ? root.dryPoints / root.points : 0
                        tone: root.points > 0 && root.dryPoints === root.points ? Theme.dry : Theme.drying
                        label: qsTr("%1 of %2 points at the goal").arg(root.dryPoints).arg(root.points)
                    }
                }
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.s4
                Fact { icon: Icons.tune; text: root.phase === "" ? qsTr("No workflow running") : root.progress < 0 ? RunNames.human(root.phase) : qsTr("%1, %2 %").arg(RunNames.human(root.phase)).arg(Math.round(root.progress * 100)) }
                Fact { icon: Icons.calendarToday; text: root.lastVisit === "" ? qsTr("No visit yet") : qsTr("Last visit %1").arg(root.lastVisit) }
                Fact { icon: Icons.description; text: root.claim === "" ? root.number : qsTr("%1  ·  Claim %2").arg(root.number).arg(root.claim) }
                Fact {
                    objectName: "syncBadge"
                    icon: root.refused > 0 ? Icons.syncProblem : root.unsynced > 0 ? Icons.cloudOff : Icons.cloudDone
                    tone: root.refused > 0 ? Theme.wet : root.unsynced > 0 ? Theme.drying : Theme.dry
                    text: root.refused > 0 ? qsTr("%n refused", "", root.refused) : root.unsynced > 0 ? qsTr("%n to sync", "", root.unsynced) : qsTr("Synced")
                }
            }
        }
    }
    component Fact: Row {
        id: fact
        required property string icon
        required property string text
        property color tone: Theme.textMuted
        spacing: Theme.s1
        Icon { name: fact.icon; size: Theme.iconSmall; color: fact.tone; anchors.verticalCenter: parent.verticalCenter }
        Label { text: fact.text; tabular: true; font.pixelSize: Theme.labelSize; color: fact.tone; Accessible.ignored: true; anchors.verticalCenter: parent.verticalCenter }
    }
}

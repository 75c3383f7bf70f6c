pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// What happened, the newest first.
Section {
    id: root
    required property EventRows events
    property int shown: 8
    objectName: "timelineCard"
    title: qsTr("Timeline")
    Repeater {
        model: root.events
        ColumnLayout {
            id: event
            required property int index
            required property string when
            required property string kind
            required property string name
            required property string by
            Layout.fillWidth: true
            visible: index < root.shown
            spacing: 0
            Label { Layout.fillWidth: true; text: StoryNames.event(event.kind, event.name); font.weight: Theme.medium; wrapMode: Text.WordWrap; elide: Text.ElideNone }
            Note { Layout.fillWidth: true; text: event.by === "" ? event.when : qsTr("%1, %2").arg(event.when).arg(event.by) }
        }
    }
    AppButton { objectName: "moreEvents"; visible: root.events.count > root.shown; kind: AppButton.Kind.Outline; text: qsTr("Show %n more", "", root.events.count - root.shown); onClicked: root.shown = root.events.count }
    Note { Layout.fillWidth: true; visible: root.events.count === 0; text: qsTr("Nothing has happened yet.") }
}

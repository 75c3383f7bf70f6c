pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// Who is part of the job, with how to reach them.
Section {
    id: root
    required property PersonRows people
    objectName: "peopleCard"
    title: qsTr("People")
    Repeater {
        model: root.people
        RowLayout {
            id: person
            required property string name
            required property string role
            required property string phone
            required property string email
            Layout.fillWidth: true
            spacing: Theme.s3
            Icon { Layout.alignment: Qt.AlignTop; name: person.role === "crew" ? Icons.group : Icons.person; color: Theme.textMuted }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                Label { Layout.fillWidth: true; text: person.name; font.weight: Theme.medium; wrapMode: Text.WordWrap; elide: Text.ElideNone }
                Note { Layout.fillWidth: true; text: StoryNames.role(person.role) }
                Note { Layout.fillWidth: true; visible: text !== ""; text: [person.phone, person.email].filter((each) => each !== "").join("  ·  "); wrapMode: Text.WrapAtWordBoundaryOrAnywhere }
            }
        }
    }
    Note { Layout.fillWidth: true; visible: root.people.count === 0; text: qsTr("Nobody is named yet. People come with a new job's intake.") }
}

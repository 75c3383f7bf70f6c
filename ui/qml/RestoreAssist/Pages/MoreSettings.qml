pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The settings that have a page of their own.
Section {
    id: root
    required property AppModel app
    objectName: "moreSettings"
    title: qsTr("More settings")
    component Place: AppButton {
        required property string page
        objectName: "settings_" + page
        Layout.fillWidth: true
        kind: AppButton.Kind.Outline
        onClicked: root.app.go(page)
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.s2
        Place { page: "meters"; iconName: Icons.bluetooth; text: qsTr("Meters and training") }
        Place { page: "sync"; iconName: Icons.sync; text: qsTr("Account and network") }
        Place { page: "policy"; iconName: Icons.tune; text: qsTr("Company policy") }
    }
}

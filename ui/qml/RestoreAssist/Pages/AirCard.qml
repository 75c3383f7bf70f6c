pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The newest air of each place, and the live thermo-hygrometer.
Card {
    id: root
    required property DryingModel drying
    required property MetersModel meters
    signal add
    objectName: "airCard"
    ColumnLayout {
        anchors { fill: parent; margins: Theme.s4; leftMargin: Theme.s5; rightMargin: Theme.s5 }
        spacing: 0
        RowLayout {
            Title { Layout.fillWidth: true; text: qsTr("Air readings") }
            Label { text: root.drying.airTaken; tabular: true; font.pixelSize: Theme.captionSize; color: Theme.textMuted }
        }
        ListView {
            id: list
            objectName: "airList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.s1
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.drying.air
            delegate: AirRow {
                required property int index
                required property string role
                width: ListView.view.width
                height: Math.max(implicitHeight, Math.min(Theme.px(96), list.height / Math.max(1, list.count)))
                roleName: AirNames.of(role)
                comparedWith: role === "dehu_out" ? qsTr("inlet") : qsTr("outside")
                humidityUnit: root.drying.humidityUnit
                Rectangle { visible: parent.index > 0; width: parent.width; height: Theme.border; color: Theme.outlineSoft }
            }
        }
        Note { Layout.fillWidth: true; visible: root.drying.air.count === 0; text: qsTr("No air was read yet.") }
        RowLayout {
            Layout.topMargin: Theme.s2
            visible: root.meters.airText !== ""
            spacing: Theme.s2
            Icon { name: Icons.sensors; size: Theme.iconMedium; color: Theme.textMuted }
            Label { text: qsTr("Now"); font.pixelSize: Theme.labelSize; color: Theme.textMuted }
            Label { objectName: "airNow"; Layout.fillWidth: true; horizontalAlignment: Text.AlignRight; text: root.meters.airText; tabular: true; font.weight: Theme.strong }
        }
        AppButton {
            objectName: "addAir"
            Layout.fillWidth: true
            Layout.topMargin: Theme.s3
            Layout.preferredHeight: Theme.primaryHeight
            kind: AppButton.Kind.Primary
            iconName: Icons.add
            text: qsTr("Add air reading")
            onClicked: root.add()
        }
    }
}

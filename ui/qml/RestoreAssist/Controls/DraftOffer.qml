import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme

// Something that was entered and never saved, with its time: go on with it, or begin anew.
ColumnLayout {
    id: root
    required property string when
    property string units  // "us" or "metric" when it was typed in those and others are shown
    property bool closes: false
    signal taken
    signal dropped
    signal closed
    objectName: "draftOffer"
    spacing: Theme.s3
    RowLayout {
        spacing: Theme.s3
        Icon { name: Icons.history; color: Theme.primary }
        Title { Layout.fillWidth: true; text: qsTr("Not finished"); wrapMode: Text.WordWrap }
        IconButton { objectName: "draftClose"; visible: root.closes; iconName: Icons.close; label: qsTr("Close"); onClicked: root.closed() }
    }
    Note { objectName: "draftWords"; Layout.fillWidth: true; color: Theme.text; text: qsTr("What was entered here on %1 was not saved.").arg(root.when) }
    Note { objectName: "draftUnits"; Layout.fillWidth: true; visible: root.units !== ""; text: root.units === "us" ? qsTr("It was entered in US units. Going on with it shows US units again.") : qsTr("It was entered in metric units. Going on with it shows metric units again.") }
    GridLayout {
        Layout.fillWidth: true
        columns: root.width >= Theme.px(420) ? 2 : 1
        columnSpacing: Theme.s3
        rowSpacing: Theme.s2
        uniformCellWidths: true
        AppButton { objectName: "draftDiscard"; Layout.fillWidth: true; kind: AppButton.Kind.Outline; text: qsTr("Discard it"); onClicked: root.dropped() }
        AppButton { objectName: "draftTake"; Layout.fillWidth: true; kind: AppButton.Kind.Primary; text: qsTr("Go on with it"); onClicked: root.taken() }
    }
}

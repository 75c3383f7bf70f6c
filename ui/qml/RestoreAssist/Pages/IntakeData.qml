pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The values of another system's data; a tap on one says which field it fills.
Item {
    id: root
    required property IntakeModel intake
    ColumnLayout {
    anchors.fill: parent
    spacing: Theme.s2
    Note { Layout.fillWidth: true; text: qsTr("Tap a value to say which field it fills. Keep the mapping under the name of the other system, and the next file fills itself.") }
    Choices { Layout.fillWidth: true; visible: root.intake.mappings.length > 0; prefix: "mapping"; options: root.intake.mappings.map((name) => ({ key: name, text: name })); onPicked: (name) => root.intake.useMapping(name) }
    ListView {
        id: list
        objectName: "leaves"
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.intake.leaves
        delegate: T.AbstractButton {
            id: leaf
            required property string path
            required property string value
            required property string field
            required property bool mapped
            objectName: "leaf_" + path
            width: ListView.view.width
            implicitHeight: Math.max(Theme.touchMin, words.implicitHeight + Theme.s2)
            focusPolicy: Qt.StrongFocus
            Accessible.role: Accessible.ListItem
            Accessible.name: path + ": " + leaf.value
            onClicked: chooser.open(leaf.path)
            background: Rectangle { radius: Theme.radiusSmall; color: leaf.down ? Theme.surfaceAlt : Theme.none; border.width: leaf.visualFocus ? Theme.emphasis : 0; border.color: Theme.primary }
            contentItem: RowLayout {
                spacing: Theme.s2
                ColumnLayout {
                    id: words
                    Layout.fillWidth: true
                    spacing: 0
                    Label { Layout.fillWidth: true; text: leaf.value; wrapMode: Text.Wrap; maximumLineCount: 2; Accessible.ignored: true }
                    Label { Layout.fillWidth: true; text: leaf.path; font.pixelSize: Theme.captionSize; color: Theme.textFaint; Accessible.ignored: true }
                }
                Chip { visible: leaf.field !== ""; text: IntakeWords.of(leaf.field); ink: leaf.mapped ? Theme.primarySoftInk : Theme.textMuted; fill: leaf.mapped ? Theme.primarySoft : Theme.surfaceAlt }
            }
        }
    }
    RowLayout {
        visible: root.intake.mappedCount > 0
        spacing: Theme.s2
        Field { id: mappingName; objectName: "mappingName"; Layout.fillWidth: true; label: qsTr("Name of the other system"); placeholderText: qsTr("Name of the other system") }
        AppButton { objectName: "keepMapping"; enabled: mappingName.text.trim() !== "" && !root.intake.saving; kind: AppButton.Kind.Outline; text: qsTr("Keep mapping"); onClicked: root.intake.keepMapping(mappingName.text) }
    }
    }
    LazySheet {
        id: chooser
        sourceComponent: Sheet {
            id: choosing
            property string path
            function open(at: string): void { path = at; shown = true }
            objectName: "fieldChooser"
            sheetWidth: Theme.wideSheet
            onDismissed: shown = false
            ColumnLayout {
                width: parent.width
                spacing: Theme.s3
                Title { Layout.fillWidth: true; text: qsTr("Which field is %1?").arg(choosing.path); wrapMode: Text.Wrap; elide: Text.ElideNone }
                Choices { Layout.fillWidth: true; prefix: "map"; options: IntakeWords.fields.map((key) => ({ key: key, text: IntakeWords.of(key) })); onPicked: (key) => { choosing.shown = false; root.intake.mapField(choosing.path, key) } }
                AppButton { objectName: "unmap"; Layout.fillWidth: true; kind: AppButton.Kind.Outline; text: qsTr("None of them"); onClicked: { choosing.shown = false; root.intake.mapField(choosing.path, "") } }
            }
        }
    }
}

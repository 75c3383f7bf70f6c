pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// How the screens look and in which units they speak; a change shows at once.
AppPage {
    id: root
    readonly property SettingsModel settings: app.settings
    readonly property bool wide: width >= Theme.breakpoint
    readonly property int scaleIndex: settings.textScales.indexOf(settings.textScale)
    objectName: "settingsPage"

    component Setting: GridLayout {
        id: setting
        required property string title
        required property string words
        default property alias control: holder.data
        Layout.fillWidth: true
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.s6
        rowSpacing: Theme.s2
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.s0
            Label { Layout.fillWidth: true; text: setting.title; font.weight: Theme.strong }
            Note { Layout.fillWidth: true; text: setting.words }
        }
        RowLayout { id: holder; spacing: Theme.s2 }
    }
    Flickable {
        anchors.fill: parent
        contentHeight: column.implicitHeight + 2 * Theme.s5
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        GridLayout {
            id: column
            x: Theme.s5
            y: Theme.s5
            width: parent.width - 2 * Theme.s5
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.s4
            rowSpacing: Theme.s4
            Problem { Layout.columnSpan: root.wide ? 2 : 1; Layout.fillWidth: true; words: root.settings.problem; action: qsTr("Close"); onActed: root.settings.dismissProblem() }
            Card {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                implicitHeight: options.implicitHeight + 2 * Theme.s5
                ColumnLayout {
                    id: options
                    anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s5 }
                    spacing: Theme.s4
                    Title { text: qsTr("Screen") }
                    Setting {
                        title: qsTr("Theme")
                        words: qsTr("Outdoor is black on white with thick lines, for sunlight.")
                        Segmented {
                            objectName: "themePicker"
                            current: String(root.settings.theme)
                            onPicked: (key) => root.settings.theme = Number(key)
                            options: [
                                { key: "0", text: qsTr("Light"), icon: Icons.lightMode },
                                { key: "1", text: qsTr("Dark"), icon: Icons.darkMode },
                                { key: "2", text: qsTr("Outdoor"), icon: Icons.contrast }
                            ]
                        }
                    }
                    Rule {}
                    Setting {
                        title: qsTr("Units")
                        words: qsTr("Values are stored as they were measured; this changes how they are shown and typed.")
                        Segmented {
                            objectName: "unitPicker"
                            current: root.settings.units
                            onPicked: (key) => root.settings.units = key
                            options: [
                                { key: "us", text: qsTr("US  ·  °F, GPP, ft") },
                                { key: "metric", text: qsTr("Metric  ·  °C, g/kg, m") }
                            ]
                        }
                    }
                    Rule {}
                    Setting {
                        title: qsTr("Text size")
                        words: qsTr("From 80 to 200 percent.")
                        IconButton { objectName: "textSmaller"; outlined: true; iconName: Icons.remove; label: qsTr("Smaller text"); enabled: root.scaleIndex > 0; opacity: enabled ? 1 : 0.45; onClicked: root.settings.textScale = root.settings.textScales[root.scaleIndex - 1] }
                        Label { objectName: "textScale"; Layout.preferredWidth: Theme.px(72); horizontalAlignment: Text.AlignHCenter; text: qsTr("%1 %").arg(root.settings.textScale); tabular: true; font.weight: Theme.strong }
                        IconButton { objectName: "textLarger"; outlined: true; iconName: Icons.add; label: qsTr("Larger text"); enabled: root.scaleIndex < root.settings.textScales.length - 1; opacity: enabled ? 1 : 0.45; onClicked: root.settings.textScale = root.settings.textScales[root.scaleIndex + 1] }
                    }
                    Rule {}
                    Setting {
                        title: qsTr("Glove mode")
                        words: qsTr("Everything that can be tapped is at least 64 pixels high.")
                        Segmented {
                            objectName: "glovePicker"
                            current: root.settings.gloveMode ? "on" : "off"
                            onPicked: (key) => root.settings.gloveMode = key === "on"
                            options: [{ key: "off", text: qsTr("Off") }, { key: "on", text: qsTr("On") }]
                        }
                    }
                }
            }
            ColumnLayout {
            Layout.preferredWidth: Theme.panel
            Layout.fillWidth: !root.wide
            Layout.alignment: Qt.AlignTop
            spacing: Theme.s4
            Card {
                Layout.fillWidth: true
                implicitHeight: meters.implicitHeight + 2 * Theme.s5
                ColumnLayout {
                    id: meters
                    anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s5 }
                    Title { text: qsTr("Meters") }
                    MeterList { Layout.fillWidth: true; meters: root.app.meters }
                }
            }
            Card {
                objectName: "aboutCard"
                Layout.fillWidth: true
                implicitHeight: about.implicitHeight + 2 * Theme.s5
                ColumnLayout {
                    id: about
                    anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s5 }
                    spacing: Theme.s2
                    Title { text: qsTr("About") }
                    Label { Layout.fillWidth: true; text: root.app.version === "" ? qsTr("RestoreAssist Field") : qsTr("RestoreAssist Field %1").arg(root.app.version); font.weight: Theme.strong; wrapMode: Text.WordWrap }
                    Note { Layout.fillWidth: true; text: qsTr("Works without a network. Everything you confirm is stored encrypted on this tablet before the screen says so.") }
                    Rule { Layout.topMargin: Theme.s2; Layout.bottomMargin: Theme.s2 }
                    Note { Layout.fillWidth: true; text: qsTr("Apache-2.0. Uses Qt under the LGPL-3.0, Inter under the OFL-1.1 and Material Symbols under the Apache-2.0.") }
                }
            }
            }
        }
    }
}

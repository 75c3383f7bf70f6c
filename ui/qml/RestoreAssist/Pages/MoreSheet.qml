pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls

// Every page that can be shown now, the job's before the tablet's. Items are { key, text, icon, section, badge? }.
Sheet {
    id: root
    property var items: []
    property string current
    property string jobTitle
    signal picked(string key)
    objectName: "moreSheet"
    sheetWidth: Theme.wideSheet
    onDismissed: shown = false
    ColumnLayout {
        width: parent.width
        spacing: Theme.s3
        Repeater {
            model: root.items.some((item) => item.section === "job") ? ["job", "tablet"] : ["tablet"]
            ColumnLayout {
                id: group
                required property string modelData
                Layout.fillWidth: true
                spacing: Theme.s2
                Title { Layout.fillWidth: true; text: group.modelData === "job" ? root.jobTitle : qsTr("This tablet") }
                GridLayout {
                    Layout.fillWidth: true
                    columns: Math.max(1, Math.floor(root.width / Theme.px(230)))
                    uniformCellWidths: true
                    columnSpacing: Theme.s2
                    rowSpacing: Theme.s2
                    Repeater {
                        model: root.items.filter((item) => item.section === group.modelData)
                        AppButton {
                            required property var modelData
                            objectName: "more_" + modelData.key
                            Layout.fillWidth: true
                            kind: modelData.key === root.current ? AppButton.Kind.Primary : AppButton.Kind.Outline
                            iconName: modelData.icon
                            text: modelData.text
                            onClicked: { root.shown = false; root.picked(modelData.key) }
                        }
                    }
                }
            }
        }
    }
}

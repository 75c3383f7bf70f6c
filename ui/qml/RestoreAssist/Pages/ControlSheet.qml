import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// What the same meter shows on the same material where it is dry; every point of that series gets its goal from it.
Sheet {
    id: root
    required property MapModel map
    required property MetersModel meters
    property string value
    objectName: "controlSheet"
    sheetWidth: Theme.wideSheet
    keepOpen: value !== ""
    function open(): void {
        value = ""
        map.dismissProblem()
        shown = true
    }
    drafts: map.drafts
    draftKey: "control/" + (map.selected.pointId ?? "")
    draftContent: ({ value: value })
    onResumed: (typed) => { value = typed.value }
    onDismissed: shown = false
    Connections { target: root.map; function onSaved(): void { root.done() } }
    ColumnLayout {
        width: parent.width
        spacing: Theme.s3
        RowLayout {
            Title { Layout.fillWidth: true; wrapMode: Text.WordWrap; text: qsTr("Dry %1 in this building").arg(root.map.selected.material ?? "") }
            IconButton { objectName: "controlClose"; iconName: Icons.close; label: qsTr("Close"); onClicked: root.shown = false }
        }
        Problem { Layout.fillWidth: true; words: root.map.problem; action: qsTr("Close"); onActed: root.map.dismissProblem() }
        Note { Layout.fillWidth: true; text: qsTr("Read the same material with the same meter where it never got wet. Every point of this series then gets its dry goal.") }
        RowLayout {
            spacing: Theme.s5
            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.s3
                ValueField { objectName: "controlValue"; Layout.fillWidth: true; name: qsTr("Dry value"); value: root.value; unit: root.map.selected.unit ?? ""; active: true }
                LiveValue { Layout.fillWidth: true; meters: root.meters }
                AppButton { objectName: "controlLive"; Layout.fillWidth: true; visible: root.meters.hasValue && !root.meters.doubtful; iconName: Icons.sensors; text: qsTr("Take %1 %2").arg(root.meters.text).arg(root.meters.unit); onClicked: root.map.takeControl("", true) }
            }
            NumberKeys { Layout.preferredWidth: root.width >= Theme.px(760) ? Theme.px(260) : Theme.px(200); Layout.alignment: Qt.AlignTop; onPressed: (key) => root.value = key === "back" ? root.value.slice(0, -1) : key === "." && root.value.includes(".") ? root.value : root.value.length < 6 ? root.value + key : root.value }
        }
        AppButton { objectName: "controlSave"; Layout.fillWidth: true; Layout.preferredHeight: Theme.primaryHeight; kind: AppButton.Kind.Primary; enabled: root.value !== "" && !root.map.saving; iconName: Icons.check; text: qsTr("Save dry value"); onClicked: root.map.takeControl(root.value, false) }
    }
}

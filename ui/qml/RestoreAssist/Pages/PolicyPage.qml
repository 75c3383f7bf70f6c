pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The company's own thresholds, each beside its preset.
AppPage {
    id: root
    readonly property PolicyModel policy: app.policy
    objectName: "policyPage"

    ColumnLayout {
        anchors { fill: parent; margins: Theme.s5 }
        spacing: Theme.s3
        Problem { Layout.fillWidth: true; words: root.policy.setting.name === undefined ? root.policy.problem : ""; onActed: root.policy.retry() }
        Segmented {
            Layout.fillWidth: true
            current: root.policy.drying ? "drying" : "rules"
            onPicked: (key) => root.policy.showDrying(key === "drying")
            options: [{ key: "drying", text: qsTr("Dryness and stalls") }, { key: "rules", text: qsTr("Documentation rules") }]
        }
        ListView {
            objectName: "policyList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            spacing: Theme.s2
            boundsBehavior: Flickable.StopAtBounds
            model: root.policy.rows
            delegate: PolicyItem { width: ListView.view.width; onClicked: root.policy.pick(name) }
            footer: Note { width: ListView.view.width; topPadding: Theme.s4; font.pixelSize: Theme.captionSize; text: qsTr("The presets are what the trade widely teaches and this program's own rules; none is a limit of a standard. A change holds for every job of this store from now on.") }
        }
    }
    LazySheet { wanted: root.policy.setting.name !== undefined; sourceComponent: PolicySheet { policy: root.policy } }
}

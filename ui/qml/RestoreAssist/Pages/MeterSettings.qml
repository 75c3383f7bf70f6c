pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// What a person sets for a meter, and how to part with it.
Card {
    id: root
    required property MeterPageModel meters
    readonly property MeterDetailModel meter: meters.detail
    property string moistureScale
    property string speed
    property int minutes
    objectName: "meterSettings"
    implicitHeight: column.implicitHeight + 2 * Theme.s4
    function take(): void {
        givenName.text = meter.givenName
        mac.text = meter.mac
        key.text = ""
        moistureScale = meter.scale
        speed = meter.portSettings
        minutes = meter.logMinutes
    }
    Component.onCompleted: take()
    Connections { target: root.meter; function onSettingsChanged(): void { root.take() } }

    component Choice: ColumnLayout {
        id: choice
        required property string title
        required property var options
        required property string current
        required property string names
        signal picked(string key)
        Layout.fillWidth: true
        spacing: Theme.s1
        Label { text: choice.title; font.weight: Theme.medium }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s2
            Repeater {
                model: choice.options
                AppButton {
                    required property var modelData
                    objectName: choice.names + "_" + modelData.key
                    implicitHeight: Theme.touchMin
                    kind: choice.current === modelData.key ? AppButton.Kind.Primary : AppButton.Kind.Outline
                    text: modelData.text
                    Accessible.checked: choice.current === modelData.key
                    onClicked: choice.picked(modelData.key)
                }
            }
        }
    }
    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s4 }
        spacing: Theme.s4
        enabled: root.meter.settable
        Field { id: givenName; objectName: "meterName"; Layout.fillWidth: true; iconName: Icons.edit; label: qsTr("Name"); placeholderText: qsTr("Name, for example Cellar probe"); maximumLength: 60 }
        ColumnLayout {
            visible: root.meter.encrypts
            spacing: Theme.s1
            Field { id: key; objectName: "meterKey"; Layout.fillWidth: true; iconName: Icons.key; label: qsTr("Bind key"); placeholderText: root.meter.hasKey ? qsTr("A key is kept") : qsTr("32 digits 0-9 and a-f"); echoMode: TextInput.PasswordEchoOnEdit; inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText }
            Note { Layout.fillWidth: true; visible: root.meter.hasKey; text: root.meter.keyKeptIn === "keyring" ? qsTr("The key is kept in the keyring of this computer.") : qsTr("This computer has no keyring: the key is kept in the encrypted store.") }
            Field { id: mac; objectName: "meterMac"; Layout.fillWidth: true; Layout.topMargin: Theme.s2; iconName: Icons.bluetooth; label: qsTr("MAC address"); placeholderText: qsTr("MAC address"); inputMethodHints: Qt.ImhNoPredictiveText }
            Note { Layout.fillWidth: true; text: qsTr("The MAC address is only needed where this computer hides it.") }
        }
        Choice {
            visible: root.meter.openScale
            title: qsTr("Moisture scale of this probe")
            names: "scale"
            current: root.moistureScale
            options: root.meter.scales.map((each) => ({ key: each, text: each }))
            onPicked: (picked) => root.moistureScale = picked
        }
        Choice {
            visible: root.meter.portOptions.length > 0
            title: qsTr("Port settings")
            names: "speed"
            current: root.speed
            options: [{ key: "", text: qsTr("Find out") }, ...root.meter.portOptions.map((each) => ({ key: each, text: each }))]
            onPicked: (picked) => root.speed = picked
        }
        Choice {
            title: qsTr("Leave on site and log")
            names: "log"
            current: String(root.minutes)
            options: [{ key: "0", text: qsTr("Off") }, { key: "1", text: qsTr("1 min") }, { key: "5", text: qsTr("5 min") }, { key: "15", text: qsTr("15 min") }, { key: "60", text: qsTr("1 h") }]
            onPicked: (picked) => root.minutes = Number(picked)
        }
        AppButton { objectName: "saveMeter"; Layout.fillWidth: true; Layout.preferredHeight: Theme.primaryHeight; kind: AppButton.Kind.Primary; iconName: Icons.check; text: root.meter.saving ? qsTr("Saving…") : qsTr("Save and connect again"); enabled: !root.meter.saving; onClicked: root.meter.change(givenName.text, key.text, mac.text, root.moistureScale, root.speed, root.minutes) }
        Rule {}
        GridLayout {
            visible: root.meter.encrypts && root.meter.hasKey
            columns: root.width < Theme.px(460) ? 1 : 2
            columnSpacing: Theme.s3
            Note { Layout.fillWidth: true; text: qsTr("After a battery change an encrypting meter counts anew and is refused until you confirm it.") }
            AppButton { objectName: "newBattery"; kind: AppButton.Kind.Outline; text: qsTr("Battery was changed"); onClicked: root.meter.batteryWasChanged() }
        }
        GridLayout {
            columns: root.width < Theme.px(460) ? 1 : 2
            columnSpacing: Theme.s3
            Note { Layout.fillWidth: true; text: qsTr("Forgetting removes the meter and its key from this tablet; readings that were saved stay.") }
            AppButton { objectName: "forgetMeter"; kind: AppButton.Kind.Danger; iconName: Icons.remove; text: qsTr("Forget"); Accessible.name: qsTr("Forget this meter"); enabled: !root.meters.saving; onClicked: root.meters.forget() }
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// Adds an air reading: which air, where, and its two values, from the meter or typed.
Sheet {
    id: root
    required property DryingModel drying
    required property MetersModel meters
    property string role: "affected"
    property string editing: "temperature"
    property string temperature
    property string rh
    property bool live: false
    property string proposed
    readonly property bool roomy: width >= Theme.px(760)
    readonly property bool valid: temperature !== "" && rh !== "" && !isNaN(Number(temperature)) && Number(rh) >= 0 && Number(rh) <= 100
    objectName: "airSheet"
    sheetWidth: Theme.wideSheet
    keepOpen: temperature !== "" || rh !== "" || place.text !== proposed

    function open(): void {
        temperature = ""
        rh = ""
        live = false
        editing = "temperature"
        proposed = ""
        place.text = ""
        pickRole(role)
        drying.dismissProblem()
        shown = true
    }
    function pickRole(key: string): void {
        role = key
        if (place.text !== proposed)
            return
        proposed = drying.placeFor(key) || AirNames.of(key)
        place.text = proposed
    }
    function press(key: string): void {
        live = false
        const old = editing === "rh" ? rh : temperature
        const next = key === "back" ? old.slice(0, -1) : key === "." && old.includes(".") ? old : old.length < 5 ? old + key : old
        if (editing === "rh")
            rh = next
        else
            temperature = next
    }
    function useLive(): void {
        const now = drying.takeLiveAir()
        if (now.rh === undefined)
            return
        temperature = now.temperature
        rh = now.rh
        live = true
    }
    drafts: drying.drafts
    draftKey: "air"
    draftUnits: true
    draftUs: drying.temperatureUnit === "°F"
    draftContent: ({ role: role, place: place.text, temperature: temperature, rh: rh })
    onResumed: (typed) => {
        role = typed.role
        place.text = typed.place
        temperature = typed.temperature
        rh = typed.rh
        live = false
    }
    onDismissed: shown = false
    Connections { target: root.drying; function onSaved(): void { root.done() } }

    ColumnLayout {
        width: parent.width
        spacing: Theme.s3
        RowLayout {
            Title { Layout.fillWidth: true; text: qsTr("Add air reading") }
            IconButton { objectName: "airClose"; iconName: Icons.close; label: qsTr("Close"); onClicked: root.shown = false }
        }
        Problem { Layout.fillWidth: true; words: root.drying.problem; action: qsTr("Close"); onActed: root.drying.dismissProblem() }
        GridLayout {
            Layout.fillWidth: true
            columns: 2
            columnSpacing: Theme.s5
            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.s3
                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.s2
                    Repeater {
                        model: AirNames.roles
                        AppButton {
                            required property string modelData
                            objectName: "role_" + modelData
                            implicitHeight: Theme.touchMin
                            kind: root.role === modelData ? AppButton.Kind.Primary : AppButton.Kind.Outline
                            text: AirNames.of(modelData)
                            Accessible.checked: root.role === modelData
                            onClicked: root.pickRole(modelData)
                        }
                    }
                }
                Choices { Layout.fillWidth: true; visible: options.length > 1; prefix: "airAbout"; options: root.shown ? root.drying.subjectsFor(root.role).map((name) => ({ key: name, text: name })) : []; current: place.text; onPicked: (key) => place.text = key }
                Field { id: place; objectName: "airPlace"; Layout.fillWidth: true; label: qsTr("Where"); placeholderText: qsTr("Where, for example Kitchen"); onActiveFocusChanged: if (activeFocus && text === root.proposed) Qt.callLater(selectAll) }
                RowLayout {
                    spacing: Theme.s3
                    ValueField { objectName: "field_temperature"; Layout.fillWidth: true; Layout.preferredWidth: 1; name: qsTr("Temperature"); value: root.temperature; unit: root.drying.temperatureUnit; active: root.editing === "temperature"; onClicked: root.editing = "temperature" }
                    ValueField { objectName: "field_rh"; Layout.fillWidth: true; Layout.preferredWidth: 1; name: qsTr("Humidity"); value: root.rh; unit: qsTr("% RH"); active: root.editing === "rh"; onClicked: root.editing = "rh" }
                }
                AppButton {
                    objectName: "useLive"
                    Layout.fillWidth: true
                    visible: root.meters.airText !== "" && root.drying.hasLiveAir()
                    iconName: Icons.sensors
                    text: qsTr("Use %1").arg(root.meters.airText)
                    onClicked: root.useLive()
                }
            }
            NumberKeys { Layout.preferredWidth: root.roomy ? Theme.px(280) : Theme.px(220); Layout.alignment: Qt.AlignTop; onPressed: (key) => root.press(key) }
        }
        AppButton {
            objectName: "airSave"
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.primaryHeight
            kind: AppButton.Kind.Primary
            enabled: root.valid && place.text.trim() !== "" && !root.drying.saving
            iconName: Icons.check
            text: root.drying.saving ? qsTr("Saving…") : place.text.trim() === "" ? qsTr("Say where the air was read") : !root.valid ? qsTr("Give temperature and humidity") : qsTr("Save air reading")
            onClicked: root.drying.addAir(root.role, place.text, root.temperature, root.rh, root.live)
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// How the screens look, in which language and units they speak, and who works here.
Section {
    id: root
    required property SettingsModel settings
    readonly property var smaller: settings.textScales.filter((pct) => pct < settings.textScale)
    readonly property var larger: settings.textScales.filter((pct) => pct > settings.textScale)
    required property PositionModel position
    function whereWords(): string {
        switch (position.state) {
        case "asking": return qsTr("Waiting for the permission to know where this tablet is.")
        case "denied": return qsTr("The system does not let the app know where this tablet is. Allow it in the system's settings, then switch this off and on.")
        case "no_receiver": return qsTr("This tablet has nothing that tells where it is. Photos are stamped with the time only.")
        case "searching": return qsTr("Searching. Until the tablet knows where it is, photos are stamped with the time only.")
        case "fixed": return qsTr("Photos that the camera takes are stamped with where the tablet is.")
        default: return qsTr("When this is on, photos that the camera takes are stamped with where the tablet is.")
        }
    }
    title: qsTr("Screen")
    Setting {
        title: qsTr("Theme")
        words: qsTr("Outdoor is black on white with thick lines, for sunlight.")
        Segmented {
            objectName: "themePicker"
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
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
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
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
        title: qsTr("Language")
        wide: false
        words: qsTr("Reports are written in the language of their template.")
        Choices {
            Layout.fillWidth: true
            prefix: "language"
            current: root.settings.language === "" ? "system" : root.settings.language
            onPicked: (key) => root.settings.language = key === "system" ? "" : key
            options: [
                { key: "system", text: qsTr("As the tablet") },
                { key: "en", text: "English" },
                { key: "de", text: "Deutsch" },
                { key: "es", text: "Español" },
                { key: "ar", text: "العربية" }
            ]
        }
    }
    Rule {}
    Setting {
        title: qsTr("Text size")
        words: qsTr("From 80 to 200 percent.")
        IconButton { objectName: "textSmaller"; outlined: true; iconName: Icons.remove; label: qsTr("Smaller text"); enabled: root.smaller.length > 0; opacity: enabled ? 1 : 0.45; onClicked: root.settings.textScale = root.smaller[root.smaller.length - 1] }
        Label { objectName: "textScale"; Layout.preferredWidth: Theme.px(72); horizontalAlignment: Text.AlignHCenter; text: qsTr("%1 %").arg(root.settings.textScale); tabular: true; font.weight: Theme.strong }
        IconButton { objectName: "textLarger"; outlined: true; iconName: Icons.add; label: qsTr("Larger text"); enabled: root.larger.length > 0; opacity: enabled ? 1 : 0.45; onClicked: root.settings.textScale = root.larger[0] }
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
    Rule {}
    Setting {
        title: qsTr("Your name")
        words: qsTr("Stands in every record that this tablet writes from now on. Empty: the name of the machine's account.")
        Field { objectName: "personName"; Layout.fillWidth: true; label: qsTr("Your name"); text: root.settings.person; maximumLength: 80; onEditingFinished: root.settings.person = text }
    }
    Rule {}
    Setting {
        title: qsTr("Position in photos")
        words: root.whereWords()
        Segmented {
            objectName: "positionPicker"
            current: root.settings.usePosition ? "on" : "off"
            onPicked: (key) => root.settings.usePosition = key === "on"
            options: [{ key: "off", text: qsTr("Off") }, { key: "on", text: qsTr("On") }]
        }
    }
    Rule {}
    AppButton {
        objectName: "resetScreen"
        kind: AppButton.Kind.Outline
        iconName: Icons.undo
        text: qsTr("Reset theme, units and sizes")
        onClicked: { root.settings.reset(); Notices.offerUndo(qsTr("The screen is as at the first start."), () => root.settings.undoReset()) }
    }
}

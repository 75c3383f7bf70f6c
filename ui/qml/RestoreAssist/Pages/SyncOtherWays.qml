pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// Signing in without a password: at another provider in the browser, or with a code of the office.
ColumnLayout {
    id: root
    required property SyncModel sync
    required property string server
    required property string code
    property bool shown: false
    spacing: Theme.s2

    AppButton { objectName: "otherWaysButton"; Layout.fillWidth: true; visible: !root.shown; kind: AppButton.Kind.Outline; text: qsTr("Other ways to sign in"); onClicked: root.shown = true }
    ColumnLayout {
        Layout.fillWidth: true
        visible: root.shown
        spacing: Theme.s2
        Note { Layout.fillWidth: true; text: qsTr("Through the browser, once your account is linked there:") }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s2
            AppButton { objectName: "googleButton"; Layout.fillWidth: true; kind: AppButton.Kind.Outline; enabled: !root.sync.saving; text: qsTr("Google"); onClicked: root.sync.signInWith(root.server, "google", root.code) }
            AppButton { objectName: "microsoftButton"; Layout.fillWidth: true; kind: AppButton.Kind.Outline; enabled: !root.sync.saving; text: qsTr("Microsoft"); onClicked: root.sync.signInWith(root.server, "microsoft", root.code) }
        }
        Note { Layout.fillWidth: true; text: qsTr("With a code that the office gives out for this tablet; it is good for an hour:") }
        Field { id: given; objectName: "enrolmentCodeField"; Layout.fillWidth: true; iconName: Icons.key; label: qsTr("Code of the office"); placeholderText: qsTr("Code of the office"); inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData; onAccepted: enrol.clicked() }
        AppButton { id: enrol; objectName: "enrolButton"; Layout.fillWidth: true; kind: AppButton.Kind.Outline; enabled: !root.sync.saving; text: qsTr("Use the code"); onClicked: { root.sync.enrol(root.server, given.text); given.clear() } }
    }
}

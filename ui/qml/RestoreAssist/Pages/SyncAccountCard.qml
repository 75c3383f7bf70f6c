pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// Who is signed in, or the form to sign in. Nothing on the tablet asks for it but sending.
Card {
    id: root
    required property SyncModel sync
    readonly property bool needed: sync.state === "no_account" || sync.state === "sign_in_again" || sync.state === "revoked"
    property bool asked: false
    onNeededChanged: if (!needed) password.clear()  // kept until then: a server that was not reached is asked again
    objectName: "syncAccountCard"
    implicitHeight: column.implicitHeight + 2 * Theme.s5

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s5 }
        spacing: Theme.s3
        Title { Layout.fillWidth: true; text: qsTr("Account") }
        ColumnLayout {
            Layout.fillWidth: true
            visible: root.sync.server !== ""
            spacing: Theme.s0
            Label { objectName: "accountName"; Layout.fillWidth: true; text: qsTr("%1, %2").arg(root.sync.account.name ?? "").arg(root.sync.account.company ?? ""); font.weight: Theme.strong; wrapMode: Text.Wrap }
            Note { Layout.fillWidth: true; text: root.sync.account.email ?? ""; wrapMode: Text.WrapAnywhere }
            Note { Layout.fillWidth: true; text: root.sync.server; font.pixelSize: Theme.captionSize; wrapMode: Text.WrapAnywhere }
        }
        Note { objectName: "signIn"; Layout.fillWidth: true; visible: root.sync.loaded && !root.sync.signedIn; text: qsTr("Not signed in to a server. Everything is kept on this tablet until then.") ; color: Theme.drying; font.weight: Theme.medium }
        ColumnLayout {
            Layout.fillWidth: true
            visible: root.sync.loaded && root.needed
            spacing: Theme.s2
            Field { id: server; objectName: "serverField"; Layout.fillWidth: true; label: qsTr("Server address"); placeholderText: qsTr("https://…"); text: root.sync.server; inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoPredictiveText }
            Field { id: email; objectName: "emailField"; Layout.fillWidth: true; iconName: Icons.person; label: qsTr("E-mail"); placeholderText: qsTr("E-mail"); text: root.sync.account.email ?? ""; inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoPredictiveText }
            Field { id: password; objectName: "passwordField"; Layout.fillWidth: true; iconName: Icons.lock; label: qsTr("Password"); placeholderText: qsTr("Password"); echoMode: TextInput.Password; inputMethodHints: Qt.ImhHiddenText | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText; onAccepted: signIn.clicked() }
            Field { id: code; objectName: "codeField"; Layout.fillWidth: true; iconName: Icons.key; label: qsTr("Code of the authenticator, if you have one"); placeholderText: qsTr("Code, if you have one"); inputMethodHints: Qt.ImhNoPredictiveText }
            AppButton {
                id: signIn
                objectName: "signInButton"
                Layout.fillWidth: true
                kind: AppButton.Kind.Primary
                text: root.sync.saving ? qsTr("Signing in…") : qsTr("Sign in")
                onClicked: { root.sync.signIn(server.text, email.text, password.text, code.text); code.clear() }
            }
            SyncOtherWays { Layout.fillWidth: true; sync: root.sync; server: server.text; code: code.text }
        }
        AppButton { objectName: "signOutButton"; Layout.fillWidth: true; visible: root.sync.server !== "" && !root.needed && !root.asked; kind: AppButton.Kind.Outline; text: qsTr("Sign out"); onClicked: root.asked = true }
        ColumnLayout {
            Layout.fillWidth: true
            visible: root.asked && root.sync.server !== ""
            spacing: Theme.s2
            Note { Layout.fillWidth: true; text: root.sync.unsynced > 0 ? qsTr("Not on the server: %1. It stays on this tablet and is sent when somebody signs in again.").arg(root.sync.unsynced) : qsTr("Everything stays on this tablet. Nothing more is sent or fetched."); color: Theme.text }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.s2
                AppButton { objectName: "signOutYes"; Layout.fillWidth: true; kind: AppButton.Kind.Danger; text: qsTr("Sign out"); onClicked: { root.asked = false; root.sync.signOut() } }
                AppButton { objectName: "signOutNo"; Layout.fillWidth: true; kind: AppButton.Kind.Outline; text: qsTr("Stay signed in"); onClicked: root.asked = false }
            }
        }
    }
}

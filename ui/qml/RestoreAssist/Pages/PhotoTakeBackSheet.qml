import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// Takes the selected photos, or the one that is looked at, out of the job with a reason.
Sheet {
    id: root
    required property PhotosModel photos
    property int count: 1
    readonly property var reasons: [qsTr("Belongs to another job"), qsTr("Taken by mistake"), qsTr("Shows a person"), qsTr("Blurred, taken again")]
    objectName: "takeBackSheet"
    keepOpen: reason.text !== ""
    function open(): void {
        count = Math.max(1, photos.selected.length)
        reason.text = ""
        photos.dismissProblem()
        shown = true
    }
    drafts: photos.drafts
    draftKey: "takeback"
    draftContent: ({ reason: reason.text })
    onResumed: (typed) => { reason.text = typed.reason }
    onDismissed: shown = false
    Connections { target: root.photos; function onTakenBack(): void { root.done() } }
    ColumnLayout {
        width: parent.width
        spacing: Theme.s3
        RowLayout {
            Title { Layout.fillWidth: true; wrapMode: Text.WordWrap; elide: Text.ElideNone; text: qsTr("Take back %n photos?", "", root.count) }
            IconButton { objectName: "takeBackClose"; iconName: Icons.close; label: qsTr("Close"); onClicked: root.shown = false }
        }
        Note { Layout.fillWidth: true; text: qsTr("They leave the gallery and every report. That they were there, and why they went, stays in the record.") }
        Problem { Layout.fillWidth: true; words: root.photos.problem; action: qsTr("Close"); onActed: root.photos.dismissProblem() }
        Choices { Layout.fillWidth: true; prefix: "takeBackWhy"; options: root.reasons.map((text, index) => ({ key: text, text: text })); current: reason.text; onPicked: (key) => reason.text = key }
        Field { id: reason; objectName: "takeBackReason"; Layout.fillWidth: true; label: qsTr("Reason"); placeholderText: qsTr("Reason"); maximumLength: 500 }
        AppButton { objectName: "takeBackConfirm"; Layout.fillWidth: true; Layout.preferredHeight: Theme.primaryHeight; kind: AppButton.Kind.Danger; iconName: Icons.remove_; enabled: reason.text.trim() !== "" && !root.photos.saving; text: reason.text.trim() === "" ? qsTr("Give a reason") : qsTr("Take back"); onClicked: root.photos.takeBack(reason.text) }
    }
}

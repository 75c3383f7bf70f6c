pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// What happened while nobody looked; a tap goes where it is dealt with.
Sheet {
    id: root
    required property NoticesModel notices
    objectName: "noticesSheet"
    sheetWidth: Theme.wideSheet
    onDismissed: shown = false
    onShownChanged: if (!shown) notices.seen()
    ColumnLayout {
        width: parent.width
        spacing: Theme.s3
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s2
            Title { Layout.fillWidth: true; text: qsTr("Notifications") }
            AppButton { objectName: "clearNotices"; visible: root.notices.rows.count > 0; kind: AppButton.Kind.Outline; text: qsTr("Clear all"); onClicked: root.notices.clear() }
            IconButton { objectName: "closeNotices"; iconName: Icons.close; label: qsTr("Close"); onClicked: root.shown = false }
        }
        Problem { Layout.fillWidth: true; words: root.notices.problem; onActed: root.notices.retry() }
        EmptyState {
            Layout.fillWidth: true
            visible: root.notices.rows.count === 0
            iconName: Icons.notifications
            title: qsTr("Nothing happened")
            words: qsTr("Warnings, lost meters, alerts and questions of every job, and what sync needs you for are listed here.")
        }
        ListView {
            id: list
            objectName: "noticeList"
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, Math.max(Theme.px(160), root.height - Theme.px(220)))
            visible: count > 0
            clip: true
            interactive: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds
            spacing: Theme.s3
            model: root.notices.rows
            ScrollMark { anchors { right: parent.right; top: parent.top; bottom: parent.bottom } view: list }
            delegate: NoticeItem {
                required property int index
                width: ListView.view.width
                onActiveFocusChanged: if (activeFocus) list.positionViewAtIndex(index, ListView.Contain)
                onClicked: { root.shown = false; root.notices.goTo(key) }
            }
        }
    }
}

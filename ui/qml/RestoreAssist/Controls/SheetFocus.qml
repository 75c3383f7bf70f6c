import QtQuick
import QtQuick.Window

// Keeps the keyboard inside a sheet while it is the uppermost, scrolls to what has the focus, and gives the focus back.
Item {
    id: root
    required property Item sheet
    required property Flickable view
    property Item before: null
    property Item last: null
    visible: false

    function opened(): void {
        before = Window.activeFocusItem
        last = sheet
        Layers.push(sheet)
    }
    function closed(): void {
        Layers.drop(sheet)
        // Not to where text is typed: that would open the keyboard of the screen.
        if (before && before.visible && !(before as TextInput) && !(before as TextEdit))
            before.forceActiveFocus(Qt.OtherFocusReason)
        before = null
    }
    function holds(item: Item): bool {
        for (let at = item; at; at = at.parent)
            if (at === sheet)
                return true
        return false
    }
    function reveal(item: Item): void {
        if (!view.interactive)
            return
        const top = item.mapToItem(view.contentItem, 0, 0).y
        if (top < view.contentY)
            view.contentY = top
        else if (top + item.height > view.contentY + view.height)
            view.contentY = Math.min(top, top + item.height - view.height)
    }
    function lastOf(first: Item): Item {
        let item = first
        for (let steps = 0; steps < 1000; steps++) {
            const next = item.nextItemInFocusChain(true)
            if (next === first || !holds(next))
                break
            item = next
        }
        return item
    }
    function follow(focused: Item): void {
        if (!focused || Layers.top !== sheet || !sheet.visible)
            return
        if (holds(focused)) {
            last = focused
            if (focused !== sheet)
                reveal(focused)
            return
        }
        const first = sheet.nextItemInFocusChain(true)
        if (!holds(first))
            sheet.forceActiveFocus()
        else
            (last === first ? lastOf(first) : first).forceActiveFocus(Qt.TabFocusReason)
    }
    Connections {
        target: root.Window.window
        function onActiveFocusItemChanged(): void { root.follow(root.Window.activeFocusItem) }
    }
    Component.onDestruction: Layers.drop(sheet)
}

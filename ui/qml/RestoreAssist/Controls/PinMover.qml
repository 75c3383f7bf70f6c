import QtQuick
import RestoreAssist.Theme

// Drags what it lies on: `shift` follows the finger, `dropped` says how far it went, a tap stays a tap.
MouseArea {
    id: root
    property point shift: Qt.point(0, 0)
    property point start
    signal dropped(real dx, real dy)
    signal tapped
    preventStealing: true
    Accessible.ignored: true
    function way(mouse: var): point {
        const now = mapToItem(null, mouse.x, mouse.y)
        return Qt.point(now.x - start.x, now.y - start.y)
    }
    onPressed: (mouse) => { start = mapToItem(null, mouse.x, mouse.y) }
    onPositionChanged: (mouse) => {
        const far = way(mouse)
        if (shift.x !== 0 || shift.y !== 0 || Math.abs(far.x) + Math.abs(far.y) > Theme.s2)
            shift = far
    }
    onReleased: {
        const dx = shift.x, dy = shift.y
        shift = Qt.point(0, 0)
        if (dx !== 0 || dy !== 0)
            dropped(dx, dy)
        else
            tapped()
    }
    onCanceled: shift = Qt.point(0, 0)
}

#!/usr/bin/env bash
# A small Linux machine with a real kernel, D-Bus and BlueZ, for the test of the meters on the real Bluetooth stack.
# Needs no root, no /dev/kvm and no Bluetooth hardware; after `build` it needs no network either.
#
#   packaging/bluez_vm.sh build              fetches Debian packages and makes build/bluez-vm (once)
#   packaging/bluez_vm.sh run COMMAND...     boots, runs the command as root in the machine, and shuts down
#
# The command runs in this folder and sees the files of this computer, read-only; what it writes is lost. Its
# standard output comes out here; everything else, the kernel's words too, is in build/bluez-vm/console.log.
set -euo pipefail

tree=$(cd "$(dirname "$0")/.." && pwd)
machine=$tree/build/bluez-vm
log=$machine/build.log
console=$machine/console.log
time_limit_s=300
export LC_ALL=C.UTF-8

# Kernel modules: the files of this computer (9p, overlay), the virtual Bluetooth port, and what bluetoothd derives an
# address with (AF_ALG).
modules=(virtio_pci 9pnet_virtio 9p overlay hci_vhci algif_hash algif_skcipher cmac ecb)

fail() { printf 'bluez_vm: %s\n' "$*" >&2; exit 1; }

need() { # program, Debian package
    command -v "$1" >/dev/null ||
        fail "$1 is missing. Run 'packaging/setup.sh all', or 'apt-get install --no-install-recommends $2'."
}

logged() {
    printf '\n$ %s\n' "$*" >>"$log"
    "$@" >>"$log" 2>&1 && return
    tail -n 20 "$log" >&2
    return 1
}

digest() { sha256sum <"$tree/packaging/bluez_vm.sh"; }

built() { [ "$(cat "$machine/.stamp" 2>/dev/null)" = "$(digest)" ]; }

# ---- build ---------------------------------------------------------------------------------------------------------

# apt with package lists and a cache of its own, so that nobody has to be root.
own_apt() {
    local program=$1
    shift
    "$program" -o Dir::State::Lists="$machine/lists" -o Dir::Cache="$machine/cache" -o Debug::NoLocking=true \
        -o APT::Sandbox::User="$(id -un)" "$@"
}

# The packages to unpack: kernel, programs, and the libraries that the programs need, and those need in turn.
wanted_packages() {
    local wanted='bluez dbus-bin dbus-daemon' more
    while true; do
        # shellcheck disable=SC2086 # one word each
        more=$({ tr ' ' '\n' <<<"$wanted"; library_dependencies $wanted; } | sort -u | tr '\n' ' ')
        [ "$more" != "$wanted" ] || break
        wanted=$more
    done
    own_apt apt-cache depends linux-image-amd64 | sed -n 's/^ *Depends: \(linux-image-[0-9].*\)$/\1/p'
    echo "busybox-static $wanted"
}

library_dependencies() { # packages
    own_apt apt-cache depends "$@" |
        awk '/^ *\|?(Pre)?Depends: lib/ && $2 !~ /:/ && $2 != "libc6" { print $2 }'
}

fetch_packages() {
    local packages
    mkdir -p "$machine"/{lists,cache,packages}/partial
    logged own_apt apt-get update -q || fail "the package lists cannot be fetched (see above and $log)"
    packages=$(wanted_packages) || fail "apt knows no linux-image-amd64, bluez or busybox-static"
    # shellcheck disable=SC2086 # one word each
    (cd "$machine/packages" && logged own_apt apt-get download -q $packages) ||
        fail "the packages cannot be fetched (see above and $log)"
}

unpack_packages() { # target folder
    local package folder
    mkdir -p "$1/usr"
    for folder in bin sbin lib lib64; do # as on every Debian of today, so that it can lie over this computer's files
        mkdir "$1/usr/$folder"
        ln -s "usr/$folder" "$1/$folder"
    done
    for package in "$machine"/packages/*.deb; do
        dpkg-deb --fsys-tarfile "$package" | tar -x --keep-directory-symlink --no-same-owner -C "$1" ||
            fail "$package cannot be unpacked"
    done
}

# Prints the files of the modules and of everything they need, in the order to load them; each once.
module_files() { # folder with modules.dep
    local name line
    for name in "${modules[@]}"; do
        line=$(grep -E "/${name//_/[-_]}\.ko[^/:]*:" "$1/modules.dep") || continue # built into the kernel
        tr ' ' '\n' <<<"${line/:/}" | tac
    done | awk 'NF && !seen[$0]++'
}

build() {
    local program unpacked kernel release image
    for program in apt-get dpkg-deb; do
        command -v "$program" >/dev/null || fail "$program is missing: the machine is made from Debian packages"
    done
    echo 'bluez_vm: making the machine for the tests on real Bluetooth in build/bluez-vm (a minute, once)'
    rm -rf "$machine"
    mkdir -p "$machine"
    fetch_packages
    unpacked=$machine/unpacked
    unpack_packages "$unpacked"
    kernel=$(compgen -G "$unpacked/boot/vmlinuz-*")
    release=${kernel#*/vmlinuz-}
    local busybox=$unpacked/usr/bin/busybox
    logged "$busybox" depmod -b "$unpacked" "$release" || fail "depmod failed"

    image=$machine/image
    mkdir -p "$image"/{bin,modules,dev,proc,host,over,merged}
    cp "$busybox" "$image/bin/busybox"
    module_files "$unpacked/lib/modules/$release" | while read -r file; do
        cp "$unpacked/lib/modules/$release/$file" "$image/modules/"
        echo "${file##*/}" >>"$image/modules/order"
    done
    cp "$kernel" "$machine/vmlinuz"
    rm -rf "${unpacked:?}"/{boot,usr/lib/modules} "$unpacked"/usr/share/{doc,man,locale,zoneinfo,lintian}
    mv "$unpacked" "$image/debian"
    bus_settings >"$image/bus.conf"
    first_process >"$image/init"
    chmod +x "$image/init"
    (cd "$image" && find . | "$image/bin/busybox" cpio -o -H newc 2>>"$log" | gzip -1) >"$machine/initramfs.gz"
    rm -rf "$machine"/{image,lists,cache,packages}
    digest >"$machine/.stamp"
}

bus_settings() {
    cat <<'END'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>system</type>
  <listen>unix:path=/run/dbus/system_bus_socket</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
    <allow user="*"/>
  </policy>
</busconfig>
END
}

# The machine's /init: this computer's files with Debian's packages over them and memory over both.
first_process() {
    cat <<'END'
#!/bin/busybox sh
/bin/busybox --install -s /bin
mount -t devtmpfs none /dev
mount -t proc none /proc
exec >/dev/ttyS0 2>&1 </dev/null
while read -r module; do insmod "/modules/$module" || echo "init: no module $module"; done </modules/order
mount -t 9p -o trans=virtio,version=9p2000.L,msize=512000,cache=loose,ro host /host || reboot -f
mount -t tmpfs none /over
mkdir /over/upper /over/work
mount -t overlay -o lowerdir=/debian:/host,upperdir=/over/upper,workdir=/over/work none /merged || reboot -f
mount -t proc none /merged/proc
mount -t sysfs none /merged/sys
mount -t devtmpfs none /merged/dev
mount -t tmpfs none /merged/run
mkdir -p /merged/dev/shm /merged/run/dbus /merged/var/lib/bluetooth
mount -t tmpfs none /merged/dev/shm
ip link set lo up
cp /bus.conf /merged/run/bus.conf
chroot /merged dbus-daemon --config-file=/run/bus.conf --fork
# The command line of the kernel is too short and too visible for a command: it comes as the second disk of files.
mkdir /order
mount -t 9p -o trans=virtio,version=9p2000.L,ro order /order || reboot -f
cp /order/command /merged/run/command
stty raw -echo </dev/ttyS1
chroot /merged /bin/sh /run/command >/dev/ttyS1
echo "init: the command ended with $?"
sync
reboot -f
END
}

# ---- run -----------------------------------------------------------------------------------------------------------

run() {
    local order status=0
    need qemu-system-x86_64 qemu-system-x86
    built || fail "build/bluez-vm is not there or is old. Run 'packaging/setup.sh all': it fetches Debian packages."
    order=$(mktemp -d)
    # shellcheck disable=SC2064 # the folder of now
    trap "rm -rf '$order'" EXIT
    { printf 'cd %q && exec' "$tree"; printf ' %q' "$@"; echo; } >"$order/command"
    timeout "$time_limit_s" qemu-system-x86_64 -accel tcg,thread=multi -smp 2 -m 768 -cpu Nehalem -no-reboot \
        -nodefaults -display none -nic none -rtc base=utc \
        -kernel "$machine"/vmlinuz -initrd "$machine/initramfs.gz" \
        -append "console=ttyS0 quiet loglevel=4 panic=-1 mitigations=off random.trust_cpu=on" \
        -serial "file:$console" -serial stdio \
        -virtfs local,path=/,mount_tag=host,security_model=none,readonly=on,multidevs=remap \
        -virtfs "local,path=$order,mount_tag=order,security_model=none,readonly=on" </dev/null || status=$?
    [ "$status" != 124 ] || fail "the machine did not finish within $time_limit_s s; see $console"
    [ "$status" = 0 ] || fail "qemu ended with $status; see $console"
    grep -q 'init: the command ended with 0' "$console" || { tail -n 30 "$console" >&2; fail "the command failed"; }
}

case ${1:-} in
    build) built || build ;;
    run) shift; run "$@" ;;
    *) echo "bluez_vm: unknown command '${1:-}'; allowed: build, run" >&2; exit 2 ;;
esac

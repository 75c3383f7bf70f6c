"""``restoreassist job photos``: taking photos into a job and listing what is there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any
from uuid import UUID

import typer

from app.bootstrap.cli_support import (
    FAILED,
    DemoOption,
    JsonOption,
    StoreOption,
    find_job,
    print_json,
    store_folder,
    workspace_at,
)
from app.domain.errors import InvalidInput
from app.domain.records import PhotoPhase

if TYPE_CHECKING:
    from app.domain.records import Job
    from app.media.filed_photos import FiledPhoto
    from app.media.photo_burst import BurstReport, PhotoResult
    from app.storage.store import Store

photos_cli = typer.Typer(help="Photos of a job.", no_args_is_help=True)


@photos_cli.command("add")
def photos_add_command(
    job: Annotated[str, typer.Argument(help="Job number or id.")],
    files: Annotated[list[Path], typer.Argument(help="Photos, or folders of them.")],
    phase: Annotated[
        PhotoPhase, typer.Option(help="What the photos show.", case_sensitive=False)
    ] = PhotoPhase.ARRIVAL,
    room: Annotated[str, typer.Option(help="Name of the room.")] = "",
    point: Annotated[str, typer.Option(help="Label of the moisture point.")] = "",
    caption: Annotated[str, typer.Option(help="Caption of all of them.")] = "",
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """File photos on a job: originals as they are, each with its hash, thumbnail and findings."""
    from app.media.free_space import require_space
    from app.media.photo_burst import PhotoFile, PhotoOutcome, PhotoPreset

    found = _expanded(files)
    with workspace_at(store_folder(store, demo), demo) as workspace:
        record = find_job(workspace.store, job)
        room_id, point_id = _place(workspace.store, record, room, point)
        preset = PhotoPreset(phase, caption, room_id=room_id, point_id=point_id)
        sizes = [path.stat().st_size for path in found if path.is_file()]
        require_space(workspace.store.paths.folder, len(sizes), sum(sizes))
        report = workspace.record.photos.intake.file_photos(
            record.id,
            [PhotoFile(path) for path in found],
            preset,
            on_result=(lambda _: None) if as_json else _print_result,
        )
    if as_json:
        print_json(_report_data(report))
    else:
        _print_totals(report)
    if report.stopped or report.count(PhotoOutcome.REFUSED):
        raise typer.Exit(FAILED)


@photos_cli.command("list")
def photos_list_command(
    job: Annotated[str, typer.Argument(help="Job number or id.")],
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """The photos of a job as they are filed now, in the order in which they were taken."""
    from app.domain.records import Room
    from app.media.filed_photos import filed_photos

    with workspace_at(store_folder(store, demo), demo) as workspace:
        record = find_job(workspace.store, job)
        photos = filed_photos(workspace.store.job_records(record.id))
        rooms = {room.id: room.name for room in workspace.store.find(Room, record.id)}
        data = [_photo_data(filed, rooms, workspace.store) for filed in photos]
    if as_json:
        print_json({"photos": data})
        return
    for entry in data:
        notes = f"  [{', '.join(entry['warnings'])}]" if entry["warnings"] else ""
        called = entry["original_name"] or entry["sha256"][:12]
        place = entry["room"] or "no room"
        typer.echo(f"{entry['taken_at']}  {entry['phase']:<10}  {place}  {called}{notes}")


def _expanded(paths: list[Path]) -> list[Path]:
    found: list[Path] = []
    for path in paths:
        inside = sorted(path.iterdir()) if path.is_dir() else [path]
        found += [file for file in inside if not file.name.startswith(".")]
    if not found:
        raise InvalidInput("FILES", "there is no file", "one photo or more")
    return found


def _place(store: Store, job: Job, room: str, point: str) -> tuple[UUID | None, UUID | None]:
    """The ids of the named room and point; a point brings its room."""
    from app.domain.records import MoisturePoint, Room

    rooms = store.find(Room, job.id)
    room_id = _named("--room", room, {found.name: found.id for found in rooms})
    points = store.find(MoisturePoint, job.id)
    point_id = _named("--point", point, {found.label: found.id for found in points})
    if point_id is not None and room_id is None:
        room_id = next(found.room_id for found in points if found.id == point_id)
    return room_id, point_id


def _named(option: str, wanted: str, ids: dict[str, UUID]) -> UUID | None:
    if not wanted:
        return None
    folded = {name.casefold(): record_id for name, record_id in ids.items()}
    if wanted.casefold() not in folded:
        raise InvalidInput(option, f"there is no {wanted!r}", ", ".join(ids) or "none on this job")
    return folded[wanted.casefold()]


def _print_result(result: PhotoResult) -> None:
    words = [result.text, *(finding.text for finding in result.findings)]
    typer.echo(f"{result.name}: {result.outcome.value} {' '.join(filter(None, words))}".rstrip())


def _print_totals(report: BurstReport) -> None:
    counted = _counts(report)
    total = f"{counted['filed']} filed, {counted['already_there']} there already"
    typer.echo(f"{total}, {counted['refused']} refused in {report.elapsed_s:.1f} s")
    if report.stopped:
        typer.echo(f"{report.stopped} Not tried: {', '.join(report.not_tried) or 'none'}")


def _counts(report: BurstReport) -> dict[str, int]:
    from app.media.photo_burst import PhotoOutcome

    return {outcome.value: report.count(outcome) for outcome in PhotoOutcome}


def _report_data(report: BurstReport) -> dict[str, Any]:
    return {
        **_counts(report),
        "stopped": report.stopped,
        "not_tried": report.not_tried,
        "results": [
            {
                "name": result.name,
                "outcome": result.outcome.value,
                "text": result.text,
                "photo_id": str(result.photo.id) if result.photo else None,
                "sha256": result.photo.sha256 if result.photo else None,
                "findings": [
                    {"flag": finding.flag.value, "text": finding.text}
                    for finding in result.findings
                ],
            }
            for result in report.results
        ],
    }


def _photo_data(filed: FiledPhoto, rooms: dict[UUID, str], store: Store) -> dict[str, Any]:
    photo, filing = filed.photo, filed.filing
    return {
        "id": str(photo.id),
        "sha256": photo.sha256,
        "original_name": photo.original_name,
        "size_bytes": photo.size_bytes,
        "media_type": photo.media_type,
        "width_px": photo.width_px,
        "height_px": photo.height_px,
        "taken_at": photo.taken_at.isoformat(),
        "taken_by": photo.taken_by,
        "phase": filing.phase.value,
        "caption": filing.caption,
        "room": rooms.get(filing.room_id, "") if filing.room_id else "",
        "point_id": str(filing.point_id) if filing.point_id else None,
        "latitude": str(photo.latitude) if photo.latitude is not None else None,
        "longitude": str(photo.longitude) if photo.longitude is not None else None,
        "orientation": photo.orientation,
        "sharpness": str(photo.sharpness) if photo.sharpness is not None else None,
        "warnings": list(photo.warnings),
        "before_photo_id": str(filing.before_photo_id) if filing.before_photo_id else None,
        "redacted": filing.redacted,
        "shapes": len(filed.annotation.shapes) if filed.annotation else 0,
        "here": store.blobs.has(photo.sha256),
        "custody": [
            {"action": event.action.value, "by": event.by, "at": event.at.isoformat()}
            for event in filed.custody
        ],
    }

"""The catalogue's entries can be told apart and start the records they stand for."""

from __future__ import annotations

from app.domain.material_catalogue import CATALOGUE
from app.domain.records import Evaporation, MaterialHazard


def test_keys_and_names_are_used_once() -> None:
    names = [material.name for material in CATALOGUE.values()]
    assert len(set(names)) == len(names)
    assert all(key == material.key for key, material in CATALOGUE.items())


def test_layered_assemblies_give_their_water_back_slowly() -> None:
    layered = [material for material in CATALOGUE.values() if len(material.layers) > 1]
    assert layered
    assert {material.evaporation for material in layered} == {Evaporation.LOW}


def test_old_floor_tiles_ask_for_a_test() -> None:
    assert MaterialHazard.ASBESTOS in CATALOGUE["vinyl_tile"].suspected

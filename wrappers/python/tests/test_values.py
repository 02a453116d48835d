"""Value classes: construction, comparison, copying, matching, plain dicts."""

import copy
import enum
import gc
import json
import multiprocessing
import pickle
import sys

import pytest
from conformance import BadArgument, Color, Everyone, Item, Label, Meters, Shape, Shaped, Tick
from conftest import make_everything, make_item


def test_positional_and_keyword_construction_are_the_same():
    assert Item("n", 1.5, True, "x", Color.RED) == Item(color=Color.RED, letter="x", flag=True, amount=1.5, name="n")


def test_option_fields_default_to_none():
    assert Shaped(Shape.Empty(), []).maybe is None
    fields = {name: getattr(make_everything(), name) for name in type(make_everything()).__match_args__}
    for name in ("maybe", "maybe_text", "maybe_numbers", "maybe_item", "none"):
        del fields[name]
    assert type(make_everything())(**fields).maybe_text is None


def test_a_missing_field_is_a_type_error():
    with pytest.raises(TypeError):
        Item("n")
    fields = {name: getattr(make_everything(), name) for name in type(make_everything()).__match_args__}
    del fields["inner"]  # stands behind fields with defaults
    with pytest.raises(TypeError, match="inner"):
        type(make_everything())(**fields)


def test_an_unknown_field_is_a_type_error():
    with pytest.raises(TypeError):
        Tick(n=1, text="", other=2)


def test_values_are_frozen():
    with pytest.raises(AttributeError):
        make_item().name = "other"
    with pytest.raises(AttributeError):
        make_item().other = 1


@pytest.mark.parametrize("value", [make_item(), Shape.Circle(1.5)])
def test_objects_that_the_library_makes_come_and_go_like_others(value):
    cls, data = type(value), value.to_dict()
    # The first of a class may be made in another way than the rest.
    value.from_dict(data)
    references = sys.getrefcount(cls)
    made = [value.from_dict(data) for _ in range(100)]
    assert {(type(each), sys.getsizeof(each)) for each in made} == {(cls, sys.getsizeof(value))}
    assert all(each == value and repr(each) == repr(value) for each in made)
    assert sys.getrefcount(cls) == references + len(made)
    gc.collect()
    del made
    assert sys.getrefcount(cls) == references


def test_repr_can_be_read_back():
    item = make_item(name='quote"')
    assert repr(item).startswith("Item(name='quote\"', amount=1.5, flag=True, letter='ß', color=")
    assert repr(Shape.Circle(2.5)) == "Shape.Circle(radius=2.5)"
    assert eval(repr(Shape.Named("n", ["t"]))) == Shape.Named("n", ["t"])
    assert repr(Everyone()) == "Everyone()"


def test_equality_is_by_class_and_fields():
    assert make_item() == make_item()
    assert make_item() != make_item(name="other")
    assert make_item() != "n"
    assert Shape.Empty() == Shape.Empty()
    assert Shape.Circle(1.0) != Shape.Rect(1.0, 1.0)
    assert make_everything() == make_everything()


def test_hash_where_possible():
    assert len({make_item(), make_item(), make_item(name="other")}) == 2
    assert hash(Shape.Circle(1.0)) == hash(Shape.Circle(1.0))
    for unhashable in (make_everything(), Shape.Named("n", [])):
        with pytest.raises(TypeError, match="unhashable"):
            hash(unhashable)


@pytest.mark.parametrize("value", [make_item(), make_everything(), Shape.Named("n", ["t"]), Shape.Empty(), Everyone()])
def test_pickle_and_copy_give_equal_values(value):
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(value, protocol)) == value
    assert copy.copy(value) == value
    assert copy.deepcopy(value) == value


def test_values_cross_to_other_processes():
    values = [make_item(), make_everything(), Shape.Named("n", ["t"]), Shape.Empty(), Color.BLUE]
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        assert pool.map(copy.copy, values, chunksize=len(values)) == values


def test_enums_are_pickled_by_name():
    assert pickle.loads(pickle.dumps(Color.BLUE)) is Color.BLUE


def test_replace_changes_what_is_named():
    changed = make_item().__replace__(name="other")
    assert changed == make_item(name="other")
    if hasattr(copy, "replace"):
        assert copy.replace(make_item(), name="other") == changed
    with pytest.raises(BadArgument):
        make_item().__replace__(amount="much")
    with pytest.raises(TypeError, match="other"):
        make_item().__replace__(other=1)
    assert Shape.Rect(1.0, 2.0).__replace__(height=3.0) == Shape.Rect(1.0, 3.0)


def test_values_are_no_work_for_the_garbage_collector(lib):
    values = lib.echo_vec_struct([make_item()] * 10)
    assert not any(map(gc.is_tracked, [*values, lib.echo_shape(Shape.Circle(1.0)), lib.echo_vec_i32([1])]))


def test_values_match_patterns():
    match make_item():
        case Item(name, _, flag=True):
            assert name == "n"
        case _:
            pytest.fail("no match")
    match Shape.Rect(1.0, 2.0):
        case Shape.Circle(radius):
            pytest.fail(str(radius))
        case Shape.Rect(width, height=2.0):
            assert width == 1.0
        case _:
            pytest.fail("no match")


def test_variants_are_classes_of_their_enum():
    assert isinstance(Shape.Circle(1.0), Shape)
    assert Shape.Circle.__qualname__ == "Shape.Circle"
    assert issubclass(Shape.Empty, Shape)
    with pytest.raises(TypeError):
        Shape()


def test_to_and_from_plain_dicts():
    everything = make_everything()
    plain = everything.to_dict()
    assert plain["inner"] == {"name": "n", "amount": 1.5, "flag": True, "letter": "ß", "color": Color.GREEN}
    assert plain["shape"] == {"Named": {"name": "n", "tags": ["t"]}}
    assert plain["items"] == [plain["inner"]]
    assert type(plain["pair"]) is tuple and type(plain["pair"][0]) is dict
    assert type(plain["numbers"]) is list and [type(row) for row in plain["matrix"]] == [list] * 3
    assert json.loads(json.dumps({"numbers": plain["numbers"]})) == {"numbers": [1, -2]}
    assert type(everything).from_dict(plain) == everything
    assert Shape.from_dict({"Empty": {}}) == Shape.Empty()
    assert Shape.Empty().to_dict() == {"Empty": {}}
    assert Everyone.from_dict({}) == Everyone()


def test_from_dict_refuses_what_does_not_fit():
    plain = make_everything().to_dict()
    with pytest.raises(BadArgument) as unknown:
        type(make_everything()).from_dict({**plain, "other": 1})
    assert "other" in str(unknown.value)
    with pytest.raises(BadArgument) as missing:
        Item.from_dict({"name": "n"})
    assert missing.value.argument == "amount"
    plain["items"] = [plain["inner"], {**plain["inner"], "flag": 3}]
    with pytest.raises(BadArgument) as nested:
        type(make_everything()).from_dict(plain)
    assert nested.value.argument == "items[1].flag"
    with pytest.raises(BadArgument):
        Shape.from_dict({"Triangle": {}})
    with pytest.raises(BadArgument):
        Shape.from_dict({"Empty": {}, "Circle": {"radius": 1.0}})


def test_a_dict_is_no_value_outside_from_dict(lib):
    with pytest.raises(BadArgument):
        lib.echo_vec_struct([make_item().to_dict()])


def test_fields_have_one_type_whatever_came_in():
    everything = make_everything(
        blob=bytearray(b"x"), numbers=(1, 2), quad=[1, 2, 3, 4], color=-7, single=2, pair=[make_item(), make_item()]
    )
    assert type(everything.blob) is bytes
    assert everything.numbers == [1, 2] and memoryview(everything.numbers).format == "i"
    assert everything.__replace__(numbers=everything.numbers).numbers is everything.numbers
    assert type(everything.quad) is tuple
    assert everything.color is Color.BLUE
    assert type(everything.single) is float
    assert type(everything.pair) is tuple


def test_a_list_that_was_given_is_not_shared():
    given = [1]
    everything = make_everything(numbers=given)
    given.append(2)
    assert everything.numbers == [1]


def test_enums_are_int_enums():
    assert issubclass(Color, enum.IntEnum)
    assert Color.BLUE == -7
    assert Color(1) is Color.RED


def test_newtypes_are_their_base_at_run_time():
    assert Meters(2.5) == 2.5
    assert Label("x") == "x"
    assert Meters.__name__ == "Meters"


def test_keywords_get_an_underscore():
    assert make_everything(class_="c").class_ == "c"
    assert "class_" in make_everything().to_dict()


def test_classes_are_named_after_the_package():
    assert Item.__module__ == Color.__module__ == "conformance"
    assert "A small structure" in Item.__doc__
    assert "All points at one distance." in Shape.Circle.__doc__
    assert "A text." in Item.name.__doc__

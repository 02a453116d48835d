"""Every type as parameter and result, with its edges and with what it refuses."""

import array
import math

import pytest
from conformance import (
    BadArgument,
    BadArgumentRange,
    BadArgumentType,
    BadArgumentValue,
    Color,
    Label,
    Meters,
    Shape,
)
from conftest import make_everything, make_item

INTS = {
    "i8": (-(2**7), 2**7 - 1),
    "i16": (-(2**15), 2**15 - 1),
    "i32": (-(2**31), 2**31 - 1),
    "i64": (-(2**63), 2**63 - 1),
    "u8": (0, 2**8 - 1),
    "u16": (0, 2**16 - 1),
    "u32": (0, 2**32 - 1),
    "u64": (0, 2**64 - 1),
}


@pytest.mark.parametrize("kind", INTS)
def test_integers_come_back_to_their_limits(lib, kind):
    echo = getattr(lib, f"echo_{kind}")
    low, high = INTS[kind]
    for value in (low, high, 0, 1):
        assert echo(value) == value


@pytest.mark.parametrize("kind", INTS)
def test_integers_out_of_range_are_refused_by_name(lib, kind):
    echo = getattr(lib, f"echo_{kind}")
    low, high = INTS[kind]
    for value in (low - 1, high + 1, 10**30, -(10**30)):
        with pytest.raises(OverflowError, match="value") as refused:
            echo(value)
        assert isinstance(refused.value, BadArgumentRange)
        assert refused.value.argument == "value"
        assert str(low) in str(refused.value) and str(high) in str(refused.value)


def test_integers_are_not_made_of_floats_or_texts(lib):
    for value in (1.0, "1", None):
        with pytest.raises(TypeError, match="expected int"):
            lib.echo_i32(value)


def test_integers_may_be_anything_with_an_index(lib):
    class Seven:
        def __index__(self):
            return 7

    assert lib.echo_i32(Seven()) == 7


def test_bools(lib):
    assert lib.echo_bool(True) is True
    assert lib.echo_bool(False) is False
    for value in (1, "yes", None):
        with pytest.raises(BadArgumentType, match="expected bool"):
            lib.echo_bool(value)


@pytest.mark.parametrize("value", [0.0, -0.0, 1.5, math.inf, -math.inf, 5e-324, 1.7976931348623157e308, 3])
def test_doubles(lib, value):
    assert lib.echo_f64(value) == value
    assert math.copysign(1, lib.echo_f64(value)) == math.copysign(1, value)


def test_floats_keep_nan(lib):
    assert math.isnan(lib.echo_f64(math.nan))
    assert math.isnan(lib.echo_f32(math.nan))


def test_single_precision(lib):
    assert lib.echo_f32(0.5) == 0.5
    assert lib.echo_f32(math.inf) == math.inf
    with pytest.raises(OverflowError, match="value"):
        lib.echo_f32(1e300)
    with pytest.raises(BadArgumentType):
        lib.echo_f32("1.0")


@pytest.mark.parametrize("value", ["a", "\0", "ß", "\U0001f600", "\U0010ffff"])
def test_chars(lib, value):
    assert lib.echo_char(value) == value


def test_chars_have_length_one(lib):
    for value in ("", "ab"):
        with pytest.raises(ValueError, match="length 1"):
            lib.echo_char(value)
    with pytest.raises(BadArgumentType):
        lib.echo_char(65)


@pytest.mark.parametrize("value", ["", "x", "a\0b", "ü\U0001f600", "x" * 100_000])
def test_strings(lib, value):
    assert lib.echo_string(value) == value


def test_lone_surrogates_are_refused(lib):
    with pytest.raises(BadArgumentValue, match="surrogate") as refused:
        lib.echo_string("a\ud800")
    assert refused.value.argument == "value"
    with pytest.raises(BadArgumentValue):
        lib.echo_char("\ud800")
    with pytest.raises(BadArgumentValue):
        make_item(name="\udfff")


def test_bytes_are_not_a_str_and_a_str_is_not_bytes(lib):
    with pytest.raises(BadArgumentType):
        lib.echo_string(b"x")
    with pytest.raises(BadArgumentType):
        lib.echo_bytes("x")


@pytest.mark.parametrize(
    "value", [b"", b"\0\xff", bytearray(b"x"), memoryview(b"abc"), array.array("B", [1, 2]), memoryview(b"abcd")[::2]]
)
def test_bytes_take_any_buffer(lib, value):
    answer = lib.echo_bytes(value)
    assert type(answer) is bytes
    assert answer == bytes(value)


def test_a_buffer_of_wider_items_is_its_bytes(lib):
    numbers = array.array("i", [1, 2])
    assert lib.echo_bytes(numbers) == numbers.tobytes()


@pytest.mark.parametrize("value", [[], [1, -2], (1, 2), range(3), array.array("i", [4]), memoryview(array.array("i", [5]))])
def test_vectors_take_any_sequence_and_give_lists(lib, value):
    answer = lib.echo_vec_i32(value)
    assert type(answer) is list
    assert answer == list(value)


def test_a_sequence_by_protocol_is_a_sequence(lib):
    class Numbers:
        def __len__(self):
            return 2

        def __getitem__(self, place):
            return [1, 2][place]

    assert lib.echo_vec_i32(Numbers()) == [1, 2]


@pytest.mark.parametrize("value", ["12", 5, None, {1, 2}, {1: 2}, iter([1])])
def test_what_is_no_sequence_is_refused(lib, value):
    with pytest.raises(TypeError, match="values: expected a sequence"):
        lib.echo_vec_i32(value)


def test_a_str_is_no_list_of_strings(lib):
    with pytest.raises(TypeError, match="expected a sequence, not str"):
        lib.echo_vec_string("abc")


def test_vectors_name_the_item_that_is_wrong(lib):
    with pytest.raises(BadArgument) as refused:
        lib.echo_vec_i32([1, 2, 2**40])
    assert refused.value.argument == "values[2]"
    with pytest.raises(BadArgument) as refused:
        lib.echo_vec_vec_f64([[1.0], ["x"]])
    assert refused.value.argument == "values[1][0]"


def test_paths_go_into_structs(lib):
    item = make_item()
    everything = make_everything(items=[item, item])
    everything.items[1] = "not an item"  # lists are lists: checked again when they are sent
    with pytest.raises(BadArgument) as refused:
        lib.echo_struct(everything)
    assert refused.value.argument == "value.items[1]"


def test_vectors_of_everything(lib):
    assert lib.echo_vec_f64([1.5, 2]) == [1.5, 2.0]
    assert lib.echo_vec_bool([True, False]) == [True, False]
    assert lib.echo_vec_string(["", "ü"]) == ["", "ü"]
    assert lib.echo_vec_bytes([b"", b"x"]) == [b"", b"x"]
    assert lib.echo_vec_struct((make_item(), make_item(name="o"))) == [make_item(), make_item(name="o")]
    assert lib.echo_vec_enum([Color.RED, -7]) == [Color.RED, Color.BLUE]
    assert lib.echo_vec_newtype([Meters(1.0)]) == [1.0]
    assert lib.echo_vec_vec_f64([[], [1.0]]) == [[], [1.0]]


def test_arrays_are_tuples_of_their_length(lib):
    assert lib.echo_array([1, 2, 3, 4]) == (1, 2, 3, 4)
    for value in ([1, 2, 3], [1, 2, 3, 4, 5], []):
        with pytest.raises(ValueError, match="expected 4 items"):
            lib.echo_array(value)


def test_options(lib):
    assert lib.echo_option_i64(None) is None
    assert lib.echo_option_i64() is None
    assert lib.echo_option_i64(0) == 0
    assert lib.echo_option_string("") == ""
    assert lib.echo_option_struct(make_item()) == make_item()
    with pytest.raises(BadArgumentType):
        lib.echo_option_i64("x")


def test_enums_are_members_or_their_numbers(lib):
    assert lib.echo_enum(Color.BLUE) is Color.BLUE
    assert lib.echo_enum(1) is Color.RED


@pytest.mark.parametrize("value", [0, 3, 2**40, -(10**30)])
def test_unknown_enum_values_are_refused(lib, value):
    with pytest.raises(ValueError, match="is not a Color") as refused:
        lib.echo_enum(value)
    assert refused.value.argument == "value"
    with pytest.raises(BadArgumentType):
        lib.echo_enum("RED")


def test_newtypes_and_aliases(lib):
    assert lib.echo_newtype(Meters(2.5)) == 2.5
    assert lib.echo_newtype_string(Label("l")) == "l"
    assert lib.echo_alias(0.25) == 0.25
    with pytest.raises(BadArgument):
        lib.echo_newtype("far")


def test_a_struct_with_a_field_of_every_kind(lib):
    assert lib.echo_struct(make_everything()) == make_everything()
    assert lib.echo_struct(make_everything(maybe=5, maybe_item=None, none=None)) == make_everything(
        maybe=5, maybe_item=None, none=None
    )
    with pytest.raises(BadArgumentType, match="expected Everything, not Item"):
        lib.echo_struct(make_item())


@pytest.mark.parametrize(
    "shape", [Shape.Circle(1.5), Shape.Rect(1.0, 2.0), Shape.Named("n", ["a", "b"]), Shape.Empty()]
)
def test_variants_with_data(lib, shape):
    answer = lib.echo_shape(shape)
    assert answer == shape
    assert type(answer) is type(shape)
    with pytest.raises(BadArgumentType, match="expected Shape"):
        lib.echo_shape("Circle")


def test_parameters_are_not_swapped(lib):
    text = lib.describe(1, "t", [make_item()], 2, Shape.Empty(), True)
    assert text == lib.describe(flag=True, shape=Shape.Empty(), maybe=2, items=[make_item()], text="t", number=1)
    assert text.startswith('1 "t" ["n"] Some(2)') and text.endswith("true")
    assert "None" in lib.describe(number=1, text="t", items=[], shape=Shape.Empty(), flag=True)
    with pytest.raises(TypeError, match="shape"):
        lib.describe(1, "t", [])


def test_unit_results_are_none(lib):
    assert lib.unit_result() is None


def test_an_exception_of_the_caller_is_not_swallowed(lib):
    class Angry:
        def __len__(self):
            return 1

        def __getitem__(self, place):
            raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        lib.echo_vec_i32(Angry())

"""Every type as parameter and result, with its edges and with what it refuses."""

import array
import collections
import copy
import fractions
import io
import math
import pathlib
import pickle
import types

import numpy
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


def test_numbers_may_be_those_of_numpy_and_fractions(lib):
    assert lib.echo_i32(numpy.int16(-7)) == -7
    assert lib.echo_f64(numpy.float32(0.5)) == lib.echo_f64(fractions.Fraction(1, 2)) == 0.5
    assert lib.echo_bool(numpy.bool_(True)) is True
    assert lib.echo_enum(numpy.int8(-7)) is Color.BLUE
    with pytest.raises(OverflowError, match="value"):
        lib.echo_f64(10**400)


def test_what_a_number_of_the_caller_raises_is_not_swallowed(lib):
    class Angry:
        def __index__(self):
            raise KeyError("mine")

        __float__ = __index__

    for call in (lib.echo_i32, lib.echo_f64, lib.echo_f32, lib.echo_enum):
        with pytest.raises(KeyError, match="mine"):
            call(Angry())


def test_a_path_is_no_text_but_tells_how_to_make_one(lib):
    with pytest.raises(BadArgumentType, match="value: expected str, which os.fspath makes of a path, not PurePosixPath"):
        lib.echo_string(pathlib.PurePosixPath("x"))


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
    "value",
    [
        b"",
        b"\0\xff",
        bytearray(b"x"),
        memoryview(b"abc"),
        array.array("B", [1, 2]),
        memoryview(b"abcd")[::2],
        numpy.arange(6, dtype=numpy.uint8)[::-2],
    ],
)
def test_bytes_take_any_buffer(lib, value):
    answer = lib.echo_bytes(value)
    assert type(answer) is bytes
    assert answer == bytes(value)


def test_a_buffer_of_wider_items_is_its_bytes(lib):
    numbers = array.array("i", [1, 2])
    assert lib.echo_bytes(numbers) == numbers.tobytes()


@pytest.mark.parametrize("value", [[], [1, -2], (1, 2), range(3), collections.deque([1, 2]), collections.UserList([3])])
def test_vectors_take_any_sequence(lib, value):
    assert lib.echo_vec_i32(value) == list(value)
    texts = type(value)(["a", "b"]) if type(value) is not range else ["a", "b"]
    answer = lib.echo_vec_string(texts)
    assert type(answer) is list
    assert answer == ["a", "b"]


BUFFERS = {
    "i32": array.array("i", [4, -5, 6]),
    "view": memoryview(array.array("i", [4, -5, 6])),
    "i8": array.array("b", [4, -5, 6]),
    "i64": array.array("q", [4, -5, 6]),
    "u64": array.array("Q", [4, 5, 2**31 - 1]),
    "bytes": b"\x04\xff",
    "backwards": memoryview(array.array("h", [4, -5, 6]))[::-2],
    "NumPy": numpy.array([4, -5, 6]),
    "strided": numpy.arange(10, dtype=numpy.int16)[1::3],
    "column": numpy.arange(6).reshape(2, 3)[:, 1],
    "foreign order": numpy.array([4, -5, 6], ">i4"),
    "repeated": numpy.broadcast_to(numpy.int64(7), 3),
    "unaligned": numpy.frombuffer(b"\0" + array.array("i", [4, -5]).tobytes(), "i4", offset=1),
    "empty": numpy.array([]),
}


@pytest.mark.parametrize("kind", BUFFERS)
def test_vectors_of_integers_take_any_buffer_of_integers(lib, kind):
    value = BUFFERS[kind]
    assert lib.echo_vec_i32(value) == [int(number) for number in value]


def test_vectors_of_floats_take_buffers_of_all_numbers(lib):
    assert lib.echo_vec_f64(array.array("d", [0.1, math.inf])) == [0.1, math.inf]
    assert lib.echo_vec_f64(array.array("f", [0.5, -0.0])) == [0.5, 0.0]
    assert lib.echo_vec_f64(numpy.array([2**64 - 1, 1], numpy.uint64)) == [float(2**64 - 1), 1.0]
    assert lib.echo_vec_f64(numpy.array([0.5], numpy.float16)) == [0.5]
    assert math.isnan(lib.echo_vec_f64(numpy.array([math.nan]))[0])
    assert lib.echo_vec_vec_f64(numpy.arange(6).reshape(3, 2)) == [[0.0, 1.0], [2.0, 3.0], [4.0, 5.0]]


def test_buffers_are_checked_item_by_item(lib):
    with pytest.raises(OverflowError, match=r"values\[1\]: .*2147483648.* is out of range: -2147483648 to 2147483647"):
        lib.echo_vec_i32(numpy.array([1, 2**31]))
    with pytest.raises(OverflowError, match=r"values\[2\]"):
        lib.echo_vec_i32(array.array("Q", [0, 1, 2**63]))
    with pytest.raises(BadArgumentType, match=r"values\[0\]: expected int, not float"):
        lib.echo_vec_i32(array.array("d", [1.0]))
    with pytest.raises(BadArgumentType, match=r"values\[0\]: expected int, not"):
        lib.echo_vec_i32(numpy.array([[1, 2]]))
    with pytest.raises(BadArgumentType, match=r"values\[0\]: expected float, not bytes"):
        lib.echo_vec_f64(memoryview(b"x").cast("c"))
    with pytest.raises(TypeError, match="values: expected a sequence, not ndarray"):
        lib.echo_vec_i32(numpy.array(5))
    with pytest.raises(MemoryError):
        lib.echo_vec_i32(numpy.broadcast_to(numpy.int8(1), 2**60))


def test_vectors_of_numbers_are_what_lists_are(lib):
    numbers, texts = lib.echo_vec_i32([3, -1, 3]), lib.echo_vec_string([])
    assert type(texts) is list
    assert numbers == [3, -1, 3] and [3, -1, 3] == numbers and numbers == (3, -1, 3)
    assert numbers != [3, -1] and numbers != "x" and not numbers == [3, -1, 4] and numbers < [4] and [4] > numbers
    assert numbers == lib.echo_vec_f64([3, -1, 3]) and numbers == lib.echo_vec_i32([3, -1, 3])
    assert numbers != lib.echo_vec_i32([3, -1, 4])
    assert len(numbers) == 3 and bool(numbers) and not lib.echo_vec_i32([])
    assert [numbers[0], numbers[-2], numbers[True]] == [3, -1, -1]
    assert numbers[1:] == [-1, 3] and numbers[::-1] == [3, -1, 3] and numbers[5:] == [] and numbers[1:][0] == -1
    assert list(numbers) == [*reversed(numbers)] == numbers.tolist() == [3, -1, 3]
    assert -1 in numbers and 7 not in numbers and "x" not in numbers
    assert numbers.index(3, 1) == 2 and numbers.count(3) == 2
    assert numbers + [1] == [3, -1, 3, 1] and [1] + numbers == [1, 3, -1, 3] and numbers + numbers == [3, -1, 3] * 2
    assert repr(numbers) == str(numbers) == "[3, -1, 3]"
    assert sorted(numbers) == [-1, 3, 3] and sum(numbers) == 5
    assert isinstance(numbers, collections.abc.Sequence)
    match numbers:
        case [first, *rest]:
            assert first == 3 and rest == [-1, 3]
        case _:
            pytest.fail("no match")
    for place in (3, -4, 2**70, -(2**70)):
        with pytest.raises(IndexError):
            numbers[place]
    with pytest.raises(TypeError):
        numbers["x"]
    with pytest.raises(ValueError):
        numbers.index(5)
    with pytest.raises(TypeError):
        numbers + 1


def test_vectors_of_numbers_cannot_change(lib):
    numbers = lib.echo_vec_i32([1, 2])
    with pytest.raises(TypeError):
        numbers[0] = 5
    assert hash(numbers) == hash((1, 2))
    assert copy.copy(numbers) is copy.deepcopy(numbers) is numbers
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(numbers, protocol))
        assert type(again) is type(numbers) and again == numbers
    assert pickle.loads(pickle.dumps(lib.echo_vec_f64([0.5]))) == [0.5]
    for format in ("", "B", "x"):
        with pytest.raises(BadArgumentValue, match="format"):
            type(numbers)(format, [])


@pytest.mark.parametrize("format", "bhiqHIQfd")
def test_vectors_of_numbers_offer_their_memory(lib, format):
    numbers = type(lib.echo_vec_i32([]))(format, [1, 2, 3])
    view = memoryview(numbers)
    assert (view.format, view.itemsize, view.shape) == (format, array.array(format).itemsize, (3,))
    assert view.readonly and view.contiguous and view.tolist() == [1, 2, 3]
    assert bytes(numbers) == array.array(format, [1, 2, 3]).tobytes()
    one, other = numpy.asarray(numbers), numpy.asarray(numbers)
    assert one.dtype == numpy.dtype(format) and numpy.shares_memory(one, other) and one.tolist() == [1, 2, 3]
    with pytest.raises(ValueError):
        one[0] = 5
    with pytest.raises((BufferError, TypeError)):
        io.BytesIO(b"x").readinto(numbers)
    del numbers, other, view
    assert one.tolist() == [1, 2, 3]


def test_a_sequence_by_protocol_is_a_sequence(lib):
    class Numbers:
        def __len__(self):
            return 2

        def __getitem__(self, place):
            return [1, 2][place]

    assert lib.echo_vec_i32(Numbers()) == [1, 2]


@pytest.mark.parametrize("value", ["12", 5, None, {1, 2}, {1: 2}, {1: 2}.values(), iter([1])])
def test_what_is_no_sequence_is_refused(lib, value):
    with pytest.raises(TypeError, match="values: expected a sequence"):
        lib.echo_vec_i32(value)


def test_a_mapping_by_protocol_is_a_mapping(lib):
    class Ages:
        def keys(self):
            return ["a", "b"]

        def __getitem__(self, key):
            return ord(key)

    for value in (Ages(), types.MappingProxyType({"a": 97, "b": 98}), collections.ChainMap({"a": 97}, {"b": 98})):
        assert lib.echo_map(value) == {"a": 97, "b": 98}
    for value in ([("a", 97)], "a", {"a"}, 5, None):
        with pytest.raises(BadArgumentType, match="expected a mapping"):
            lib.echo_map(value)


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

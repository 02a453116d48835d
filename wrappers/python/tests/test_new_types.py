"""Maps, tuples, times, boxes and types that are made of themselves: as parameters, results, fields and payloads."""

import collections
import collections.abc
import copy
import gc
import math
import pickle
import sys
import types
from datetime import datetime, timedelta, timezone

import pytest
from conformance import (
    BadArgument,
    BadArgumentRange,
    BadArgumentType,
    BadArgumentValue,
    Color,
    Even,
    Expr,
    Index,
    Inexpressible,
    Item,
    LimitReached,
    List,
    Maps,
    NewTypes,
    NewTypesError,
    Odd,
    Pushed,
    Times,
    Tree,
    Tuples,
)
from conftest import make_item

LIMIT = 128
EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
MICROSECOND = timedelta(microseconds=1)


def make_times(**changes):
    fields = {
        "timeout": timedelta(seconds=1.5),
        "at": datetime(2001, 2, 3, 4, 5, 6, 789_012, timezone.utc),
        "maybe": timedelta(0),
        "all": [EPOCH, EPOCH - MICROSECOND],
    }
    return Times(**{**fields, **changes})


def make_maps(**changes):
    fields = {
        "by_name": {"a": 1, "": -(2**63)},
        "by_id": {3: make_item(), 2**32 - 1: make_item(name="other")},
        "nested": {"x": {-1: ["a", "b"], 5: []}, "y": {}},
        "by_flag": {True: "yes", False: "no"},
        "by_char": {"\0": 0, "\U0010ffff": 255},
        "by_enum": {Color.BLUE: b"\0\xff", Color.RED: b""},
        "maybe": {"here": make_item(), "gone": None},
    }
    return Maps(**{**fields, **changes})


def make_tuples(**changes):
    fields = {
        "pair": (-(2**31), "p"),
        "one": (0.5,),
        "nested": ((255, False), [("x", 1), ("", -1)]),
        "times": (timedelta(days=1), None),
    }
    return Tuples(**{**fields, **changes})


def make_tree(depth=1):
    tree = Tree("1", [])
    for level in range(2, depth + 1):
        tree = Tree(str(level), [tree])
    return tree


def make_list(depth):
    chain = List(1)
    for value in range(2, depth + 1):
        chain = List(value, chain)
    return chain


def too_deep_by_mutation(depth):
    """Lists are lists: what is put into one later is looked at when it is sent."""
    tree = top = Tree("top", [])
    for _ in range(depth - 1):
        tree.children.append(Tree("below", []))
        tree = tree.children[0]
    return top


# Times


@pytest.mark.parametrize(
    "value",
    [timedelta(0), MICROSECOND, timedelta(days=1), timedelta.max, timedelta(days=999_999_999), timedelta(seconds=0.1)],
)
def test_durations_come_back_to_the_microsecond(lib, value):
    answer = lib.echo_duration(value)
    assert type(answer) is timedelta
    assert answer == value


def test_negative_durations_are_refused(lib):
    for value in (-MICROSECOND, timedelta.min):
        with pytest.raises(OverflowError, match="value: .* out of range") as refused:
            lib.echo_duration(value)
        assert isinstance(refused.value, BadArgumentRange)
        assert refused.value.argument == "value"


@pytest.mark.parametrize("value", [1, 1.5, "1", None, EPOCH])
def test_what_is_no_timedelta_is_refused(lib, value):
    with pytest.raises(BadArgumentType, match="value: expected datetime.timedelta"):
        lib.echo_duration(value)


@pytest.mark.parametrize(
    "value",
    [
        EPOCH,
        EPOCH - MICROSECOND,
        EPOCH + MICROSECOND,
        EPOCH - timedelta(seconds=1),
        datetime(1, 1, 1, tzinfo=timezone.utc),
        datetime.max.replace(tzinfo=timezone.utc),
        datetime(1600, 2, 29, 12, 30, 59, 999_999, timezone.utc),
    ],
)
def test_moments_come_back_to_the_microsecond(lib, value):
    answer = lib.echo_time(value)
    assert type(answer) is datetime
    assert answer == value
    assert answer.tzinfo is timezone.utc


def test_moments_of_any_time_zone_come_back_in_utc(lib):
    there = datetime(2024, 5, 6, 7, 8, 9, tzinfo=timezone(timedelta(hours=-5, minutes=-30)))
    answer = lib.echo_time(there)
    assert answer == there
    assert answer.utcoffset() == timedelta(0)


def test_naive_datetimes_are_refused_and_told_so(lib):
    for value in (datetime(2024, 1, 1), datetime.min):
        with pytest.raises(BadArgumentValue, match="value: the datetime is naive") as refused:
            lib.echo_time(value)
        assert refused.value.argument == "value"
    with pytest.raises(ValueError, match=r"all\[1\]: the datetime is naive"):
        make_times(all=[EPOCH, datetime(2024, 1, 1)])


@pytest.mark.parametrize("value", [0, 1.5, "2024-01-01", None, timedelta(0), EPOCH.date()])
def test_what_is_no_datetime_is_refused(lib, value):
    with pytest.raises(BadArgumentType, match="value: expected an aware datetime.datetime"):
        lib.echo_time(value)


def test_a_moment_without_a_year_in_utc_is_out_of_range():
    early = datetime.min.replace(tzinfo=timezone(timedelta(hours=14)))
    with pytest.raises(BadArgumentRange, match="at: .* out of range"):
        make_times(at=early)


def test_times_of_classes_of_the_callers_own_are_read_as_python_reads_them(lib):
    class Duration(timedelta):
        days = property(lambda self: 1 / 0)

    class Moment(datetime):
        def __sub__(self, other):
            raise AssertionError

    assert lib.echo_duration(Duration(hours=1)) == timedelta(hours=1)
    assert lib.echo_time(Moment(1970, 1, 2, tzinfo=timezone.utc)) == EPOCH + timedelta(days=1)


def test_structs_of_times(lib):
    for value in (make_times(), make_times(maybe=None, all=[]), make_times(timeout=timedelta(0), at=EPOCH)):
        assert lib.echo_times(value) == value
    assert make_times(at=datetime(2024, 1, 1, tzinfo=timezone(timedelta(hours=1)))).at.tzinfo is timezone.utc
    # `maybe` has a default, and what stands behind it has none.
    assert Times(timedelta(0), EPOCH, all=[]).maybe is None


# Maps


@pytest.mark.parametrize("value", [{}, {"": 0}, {"b": 1, "a": -1}, {str(n): n for n in range(10_000)}])
def test_maps_come_back_sorted(lib, value):
    answer = lib.echo_map(value)
    assert type(answer) is dict
    assert answer == value
    assert list(answer) == sorted(value)


class Pairs(collections.abc.Mapping):
    """A mapping that is no dict."""

    def __init__(self, *pairs):
        self.pairs = pairs

    def __getitem__(self, key):
        return dict(self.pairs)[key]

    def __iter__(self):
        return iter(key for key, _ in self.pairs)

    def __len__(self):
        return len(self.pairs)


@pytest.mark.parametrize(
    "value",
    [
        collections.OrderedDict(a=1),
        collections.defaultdict(int, a=1),
        collections.ChainMap({"a": 1}, {"a": 2}),
        types.MappingProxyType({"a": 1}),
        Pairs(("a", 1)),
        collections.UserDict(a=1),
    ],
)
def test_any_mapping_is_a_map(lib, value):
    assert lib.echo_map(value) == {"a": 1}


@pytest.mark.parametrize("value", [[("a", 1)], {"a"}, "a", None, 5, iter({"a": 1})])
def test_what_is_no_mapping_is_refused(lib, value):
    with pytest.raises(BadArgumentType, match="value: expected a mapping"):
        lib.echo_map(value)


def test_the_last_of_equal_keys_wins(lib):
    class Name(str):
        __hash__ = object.__hash__
        __eq__ = object.__eq__

    assert lib.echo_map({Name("a"): 1, Name("a"): 2}) == {"a": 2}


def test_maps_name_the_entry_that_is_wrong(lib):
    with pytest.raises(BadArgumentType, match=r"value\['b'\]: expected int, not str") as refused:
        lib.echo_map({"a": 1, "b": "x"})
    assert refused.value.argument == "value['b']"
    with pytest.raises(BadArgumentRange) as refused:
        lib.echo_map({"x" * 100: 2**63})
    assert refused.value.argument == f"value['{'x' * 39}…]"


def test_a_wrong_key_is_told_with_its_mapping(lib):
    with pytest.raises(BadArgumentType, match="value: key 5: expected str, not int") as refused:
        lib.echo_map({5: 1})
    assert refused.value.argument == "value"
    with pytest.raises(BadArgumentRange, match="by_id: key -1: -1 is out of range: 0 to 4294967295"):
        make_maps(by_id={-1: make_item()})
    with pytest.raises(BadArgumentValue, match="by_char: key 'ab': expected a str of length 1"):
        make_maps(by_char={"ab": 1})
    with pytest.raises(BadArgumentValue, match="by_enum: key 9: 9 is not a Color"):
        make_maps(by_enum={9: b""})


def test_paths_go_through_maps_into_structs(lib):
    maps = make_maps()
    maps.by_id[3] = "no item"
    with pytest.raises(BadArgumentType, match=r"value\.by_id\[3\]: expected Item, not str"):
        lib.echo_maps(maps)
    with pytest.raises(BadArgument) as refused:
        make_maps(nested={"x": {1: ["a", 2]}})
    assert refused.value.argument == "nested['x'][1][1]"
    plain = make_maps().to_dict()
    plain["by_id"][3]["flag"] = "maybe"
    with pytest.raises(BadArgument) as refused:
        Maps.from_dict(plain)
    assert refused.value.argument == "by_id[3].flag"


def test_structs_of_maps(lib):
    empty = {name: {} for name in Maps.__match_args__}
    for value in (make_maps(), Maps(**empty)):
        answer = lib.echo_maps(value)
        assert answer == value
    assert all(type(key) is bool for key in lib.echo_maps(make_maps()).by_flag)
    assert list(lib.echo_maps(make_maps()).by_flag) == [False, True]
    assert all(type(key) is Color for key in lib.echo_maps(make_maps()).by_enum)


def test_truth_values_and_numbers_are_different_keys():
    with pytest.raises(BadArgumentType, match="by_flag: key 1: expected bool, not int"):
        make_maps(by_flag={1: "x"})
    # A truth value is a number in Python; the field has numbers for keys all the same.
    (key,) = make_maps(by_id={True: make_item()}).by_id
    assert type(key) is int


def test_enum_keys_may_be_numbers():
    assert make_maps(by_enum={-7: b"x"}).by_enum == {Color.BLUE: b"x"}
    assert type(next(iter(make_maps(by_enum={-7: b""}).by_enum))) is Color


def test_a_mapping_that_changes_while_it_is_read_is_read_as_it_was(lib):
    class Grows:
        def __index__(self):
            given.update(more=1, and_more=2)
            return 1

    given = {"a": Grows(), "b": 2}
    assert lib.echo_map(given) == {"a": 1, "b": 2}
    assert len(given) == 4


def test_an_error_of_the_mapping_itself_comes_through(lib):
    class Angry(Pairs):
        def __iter__(self):
            raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        lib.echo_map(Angry())


# Tuples


@pytest.mark.parametrize("value", [(1, "a"), [1, "a"], collections.deque([1, "a"])])
def test_tuples_take_any_sequence_and_give_tuples(lib, value):
    answer = lib.echo_pair(value)
    assert type(answer) is tuple
    assert answer == (1, "a")


def test_tuples_have_their_length(lib):
    for value in ((), (1,), (1, "a", 2)):
        with pytest.raises(BadArgumentValue, match=f"value: expected 2 items, not {len(value)}"):
            lib.echo_pair(value)
    with pytest.raises(ValueError, match="one: expected 1 item, not 0"):
        make_tuples(one=())


@pytest.mark.parametrize("value", ["ab", None, 5, {1, 2}, {1: "a", 2: "b"}])
def test_what_is_no_sequence_is_no_tuple(lib, value):
    with pytest.raises(BadArgumentType, match="value: expected a sequence"):
        lib.echo_pair(value)


def test_tuples_name_the_part_that_is_wrong(lib):
    with pytest.raises(BadArgumentType, match=r"value\[0\]: expected int, not str"):
        lib.echo_pair(("a", 1))
    with pytest.raises(BadArgument) as refused:
        make_tuples(nested=((0, True), [("x", 1), ("y", "z")]))
    assert refused.value.argument == "nested[1][1][1]"


def test_structs_of_tuples(lib):
    for value in (
        make_tuples(),
        make_tuples(one=(math.inf,), nested=((0, True), []), times=(timedelta.max, EPOCH - MICROSECOND)),
    ):
        assert lib.echo_tuples(value) == value
    made = make_tuples(pair=[1, "x"], nested=[[1, True], []])
    assert type(made.pair) is tuple and type(made.nested) is tuple and type(made.nested[0]) is tuple


# Types that are made of themselves


def make_expr():
    return Expr.Add(
        Expr.Negate(Expr.Number(1.5)), right=Expr.Call("f", [Expr.Number(math.inf), Expr.Call("g", arguments=[])])
    )


def test_recursive_values_come_back(lib):
    tree = Tree("root", [Tree("left", []), Tree("right", [Tree("leaf", [])])])
    assert lib.echo_tree(tree) == tree
    assert lib.echo_boxed(tree) == tree
    assert lib.echo_list(make_list(3)) == List(3, List(2, List(1, None)))
    assert lib.echo_expr(make_expr()) == make_expr()
    even = Even(Odd(Even(Odd(None, "inner")), "outer"))
    assert lib.echo_even(even) == even
    assert lib.echo_even(Even()) == Even(None)
    index = Index({"a": Index({}), "b": Index({"c": Index({})})})
    assert lib.echo_index(index) == index


def test_recursive_values_name_what_is_wrong(lib):
    tree = Tree("root", [Tree("left", [])])
    tree.children[0].children.append("no tree")
    with pytest.raises(BadArgumentType, match=r"value\.children\[0\]\.children\[0\]: expected Tree, not str"):
        lib.echo_tree(tree)
    with pytest.raises(BadArgumentType, match="left: expected Expr, not float"):
        Expr.Add(1.5, Expr.Number(1.0))


def deeper_index(depth):
    index = Index({})
    for _ in range(depth - 1):
        index = Index({"k": index})
    return index


def deeper_expr(depth):
    expr = Expr.Number(0.0)
    for _ in range(depth - 1):
        expr = Expr.Negate(expr)
    return expr


def deeper_even(depth):
    value = Even() if depth % 2 else Odd(None, "")
    for level in range(depth - 1):
        value = Odd(value, "") if isinstance(value, Even) else Even(value)
    return value


MAKERS = {
    "list": make_list,
    "tree": make_tree,
    "boxed": make_tree,
    "index": deeper_index,
    "expr": deeper_expr,
    "even": deeper_even,
}


@pytest.mark.parametrize("kind", MAKERS)
def test_values_may_be_nested_to_the_limit_and_not_further(lib, kind):
    # Even depths end in an `Odd`, which is one of the two as well.
    depth = LIMIT - 1 if kind == "even" else LIMIT
    deepest = MAKERS[kind](depth)
    assert getattr(lib, f"echo_{kind}")(deepest) == deepest
    with pytest.raises(BadArgumentValue, match="nested more than 128 levels deep"):
        MAKERS[kind](LIMIT + 1)


def test_a_chain_without_end_is_refused_before_it_exhausts_the_stack():
    chain = List(0)
    with pytest.raises(BadArgumentValue, match="List is nested more than 128 levels deep"):
        for value in range(1_000_000):
            chain = List(value, chain)
    assert chain.value == LIMIT - 2
    assert hash(chain) == hash(make_list_like(chain))


def make_list_like(chain):
    values = []
    while chain is not None:
        values.append(chain.value)
        chain = chain.next
    for value in reversed(values):
        chain = List(value, chain)
    return chain


def test_what_was_nested_later_is_refused_with_a_path_of_sensible_length(lib):
    assert lib.echo_tree(too_deep_by_mutation(LIMIT)).name == "top"
    with pytest.raises(BadArgumentValue, match="Tree is nested more than 128 levels deep") as refused:
        lib.echo_tree(too_deep_by_mutation(LIMIT + 1))
    assert refused.value.argument.startswith("value.children[0].children[0]")
    assert " … " in refused.value.argument
    assert len(refused.value.argument) < 400
    with pytest.raises(BadArgumentValue, match="nested more than 128 levels deep"):
        lib.echo_tree(too_deep_by_mutation(100_000))


def test_a_value_that_holds_itself_is_refused(lib):
    tree = Tree("t", [])
    tree.children.append(tree)
    with pytest.raises(BadArgumentValue, match="nested more than 128 levels deep"):
        lib.echo_tree(tree)
    with pytest.raises(BadArgumentValue, match="nested more than 128 levels deep"):
        tree.to_dict()
    assert "..." in repr(tree)
    other = Tree("t", [])
    other.children.append(other)
    with pytest.raises(RecursionError, match="Tree is nested too deep to be compared"):
        tree == other
    index = Index({})
    index.entries["self"] = index
    with pytest.raises(BadArgumentValue, match="nested more than 128 levels deep"):
        lib.echo_index(index)


def test_a_long_chain_made_by_mutation_can_be_freed():
    top = too_deep_by_mutation(200_000)
    del top
    gc.collect()


def test_plain_dicts_have_the_limit_too():
    plain = {"value": 0}
    for value in range(1, LIMIT):
        plain = {"value": value, "next": plain}
    assert List.from_dict(plain).value == LIMIT - 1
    for value in range(100_000):
        plain = {"value": value, "next": plain}
    with pytest.raises(BadArgumentValue, match="nested more than 128 levels deep") as refused:
        List.from_dict(plain)
    assert refused.value.argument.startswith("next.next.next")
    while plain:
        plain = plain.pop("next", None)  # one by one: CPython itself frees it without harm, too


def test_results_have_the_limit_too(lib):
    deepest = lib.deep_list(LIMIT)
    assert deepest == make_list(LIMIT)
    for depth in (LIMIT + 1, 5_000):
        with pytest.raises(LimitReached, match="List is nested more than 128 levels deep") as refused:
            lib.deep_list(depth)
        assert (refused.value.status, refused.value.status_name) == (-16, "LIMIT")
    assert lib.deep_list(LIMIT) == deepest


def test_an_event_that_is_nested_too_deeply_is_lost_and_told_once(lib, gathered, monkeypatch):
    told = []
    monkeypatch.setattr(sys, "unraisablehook", lambda unraisable: told.append(unraisable.exc_type))
    subscription = lib.on_grown(gathered)
    lib.emit_grown(LIMIT + 1)
    lib.emit_grown(LIMIT + 2)
    lib.emit_grown(LIMIT)
    gathered.wait(1)
    assert [event.tree for event in gathered.events] == [make_tree(LIMIT)]
    assert subscription.lost == 2
    assert told == [LimitReached]
    subscription.close()
    assert subscription.lost == 2


# Events, signals and errors


def test_an_event_carries_them_all(lib, gathered):
    fields = {"times": make_times(), "maps": make_maps(), "tuples": make_tuples(), "tree": make_tree(5)}
    with lib.on_new_types(gathered):
        lib.emit_new_types(**fields)
        (event,) = gathered.wait(1)
    assert event == NewTypes(**fields)
    match event:
        case NewTypes(times=Times(at=at), maps=Maps(by_name={"a": 1}), tree=Tree(name, [_])):
            assert at == make_times().at and name == "5"
        case _:
            pytest.fail(repr(event))


def test_a_signal_carries_them(lib, gathered):
    with lib.on_pushed(gathered):
        lib.push_new_types((1, "x"), {"a": 1}, timedelta(seconds=2))
        (event,) = gathered.wait(1)
    assert event == Pushed(pair=(1, "x"), map={"a": 1}, after=timedelta(seconds=2))
    with pytest.raises(BadArgument) as refused:
        lib.push_new_types((1, 2), {}, timedelta(0))
    assert refused.value.argument == "pair[1]"


def test_an_error_carries_them_as_attributes(lib):
    at = EPOCH - timedelta(days=1)
    with pytest.raises(NewTypesError.Bad) as failed:
        lib.fail_new_types((7, "p"), {"k": -1}, at, make_tree(3))
    error = failed.value
    assert (error.pair, error.map, error.at, error.tree) == ((7, "p"), {"k": -1}, at, make_tree(3))
    assert type(error.pair) is tuple and type(error.map) is dict and error.at.tzinfo is timezone.utc
    match error:
        case NewTypesError.Bad(pair=(7, text), tree=Tree(children=[_])):
            assert text == "p"
        case _:
            pytest.fail(repr(error))
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(again) is type(error) and str(again) == str(error) and again.__dict__ == error.__dict__


# What value classes can do


VALUES = [
    make_times(),
    make_maps(),
    make_tuples(),
    make_tree(3),
    make_list(3),
    make_expr(),
    Even(Odd(Even(), "t")),
    Index({"a": Index({})}),
]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_values_are_pickled_copied_replaced_and_turned_into_dicts(value):
    for protocol in range(4, pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(value, protocol)) == value
    assert copy.copy(value) == value
    assert copy.deepcopy(value) == value
    assert value.__replace__() == value
    assert type(value).from_dict(value.to_dict()) == value if hasattr(type(value), "from_dict") else True
    assert value != object()


def test_plain_dicts_have_plain_values_inside():
    plain = make_maps().to_dict()
    assert type(plain["by_id"][3]) is dict and plain["maybe"]["gone"] is None
    assert plain["by_enum"] == {Color.BLUE: b"\0\xff", Color.RED: b""}
    assert make_list(2).to_dict() == {"value": 2, "next": {"value": 1, "next": None}}
    assert Expr.Negate(Expr.Number(1.0)).to_dict() == {"Negate": {"field0": {"Number": {"field0": 1.0}}}}
    assert Expr.from_dict(make_expr().to_dict()) == make_expr()
    assert Index({"a": Index({})}).to_dict() == {"entries": {"a": {"entries": {}}}}


def test_repr_can_be_read_back():
    import datetime as _datetime

    assert eval(repr(make_list(3))) == make_list(3)
    assert eval(repr(make_expr()), {"Expr": Expr, "inf": math.inf}) == make_expr()
    assert eval(repr(make_tuples()), {"Tuples": Tuples, "datetime": _datetime}) == make_tuples()


def test_hash_where_possible():
    assert hash(make_list(LIMIT)) == hash(make_list(LIMIT))
    assert len({make_list(2), make_list(2), make_list(3)}) == 2
    assert hash(Even(Odd(None, "t"))) == hash(Even(Odd(None, "t")))
    assert hash(Expr.Number(1.0)) == hash(Expr.Number(1.0))
    for unhashable in (make_times(), make_maps(), make_tuples(), make_tree(), Index({}), Expr.Call("f", [])):
        with pytest.raises(TypeError, match="unhashable"):
            hash(unhashable)


def test_a_deepest_value_can_be_pickled_and_shown():
    for value in (make_list(LIMIT), make_tree(LIMIT), deeper_expr(LIMIT), deeper_index(LIMIT)):
        assert pickle.loads(pickle.dumps(value)) == value
        assert repr(value).endswith(")")
    assert List.from_dict(make_list(LIMIT).to_dict()) == make_list(LIMIT)


def test_a_mapping_that_was_given_is_not_shared():
    given = {"a": 1}
    maps = make_maps(by_name=given)
    given["b"] = 2
    assert maps.by_name == {"a": 1}


def test_results_are_never_rounded(lib):
    length = timedelta(seconds=5, microseconds=1)
    assert lib.split_second(5, 1000) == (length, EPOCH + length)
    with pytest.raises(Inexpressible, match="nanoseconds") as lost:
        lib.split_second(5, 1)
    assert lost.value.argument == "[0]" and isinstance(lost.value, ValueError)
    with pytest.raises(OverflowError, match="out of the range of datetime.datetime") as lost:
        lib.split_second(300_000_000_000, 0)
    assert lost.value.argument == "[1]"

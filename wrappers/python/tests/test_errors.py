"""Errors: one class each, under one base, with the numbers of every other language."""

import copy
import pickle

import conformance
import pytest
from conformance import (
    BadArgument,
    ConformanceError,
    FailKind,
    NotProvided,
    Panicked,
    PlainError,
    ProviderError,
    TestError as Declared,  # pytest collects classes named Test…
    Timeout,
)


def test_a_message_is_a_provider_error(lib):
    with pytest.raises(ProviderError) as failed:
        lib.fail_message("the very text ü")
    assert str(failed.value) == "the very text ü"
    assert (failed.value.status, failed.value.status_name) == (1, "PROVIDER")
    assert type(failed.value) is ProviderError
    assert failed.value.variant == -1 and failed.value.variant_name is None


def test_a_declared_error_keeps_its_variant_and_fields(lib):
    with pytest.raises(Declared.NotFound) as failed:
        lib.fail(FailKind.NOT_FOUND)
    assert failed.value.id == 42
    assert failed.value.variant_name == "NotFound" and failed.value.variant == 0
    assert str(failed.value) == "Nothing has this id (id: 42)"
    with pytest.raises(Declared) as failed:
        lib.fail(FailKind.REFUSED)
    match failed.value:
        case Declared.Refused(reason, codes=[7, -7]):
            assert reason == "closed on Sundays"
        case other:
            pytest.fail(repr(other))
    with pytest.raises(Declared.Plain):
        lib.fail(2)


def test_a_declared_error_without_data(lib):
    with pytest.raises(PlainError.Late) as failed:
        lib.fail_plain()
    assert failed.value.variant == 8
    assert isinstance(failed.value, PlainError) and isinstance(failed.value, ProviderError)


def test_variants_are_named_inside_their_error():
    assert Declared.NotFound.__qualname__ == "TestError.NotFound"
    assert Declared.NotFound.__module__ == "conformance"
    assert issubclass(Declared.NotFound, Declared) and issubclass(Declared, ProviderError)
    assert issubclass(ProviderError, ConformanceError)


def test_a_panic_is_an_error_and_the_context_stays(lib):
    with pytest.raises(Panicked, match="on purpose") as failed:
        lib.panics("on purpose")
    assert failed.value.status == -8
    assert lib.echo_i64(1) == 1


def test_a_request_without_provider(lib):
    with pytest.raises(NotProvided) as failed:
        lib.unprovided()
    assert (failed.value.status, failed.value.status_name) == (-3, "NO_PROVIDER")


def test_statuses_have_their_numbers():
    expected = {
        "ProviderError": (1, "PROVIDER"),
        "BadArgument": (-1, "INVALID_ARGUMENT"),
        "NotProvided": (-3, "NO_PROVIDER"),
        "Timeout": (-4, "TIMEOUT"),
        "Cancelled": (-5, "CANCELLED"),
        "Busy": (-6, "AGAIN"),
        "Closed": (-7, "SHUTDOWN"),
        "Panicked": (-8, "PANIC"),
        "WouldDeadlock": (-9, "WOULD_DEADLOCK"),
        "AbiMismatch": (-12, "ABI_MISMATCH"),
        "BadHandle": (-13, "BAD_HANDLE"),
        "NotInitialized": (-14, "NOT_INITIALIZED"),
        "SetupFailed": (-15, "SETUP"),
        "LimitReached": (-16, "LIMIT"),
        "Inexpressible": (-16, "LIMIT"),
    }
    for name, (status, status_name) in expected.items():
        cls = getattr(conformance, name)
        assert issubclass(cls, ConformanceError)
        assert (cls.status, cls.status_name) == (status, status_name)
        assert cls.__module__ == "conformance"
        assert cls.__doc__


def test_errors_are_builtin_exceptions_too(lib):
    assert issubclass(Timeout, TimeoutError)
    assert issubclass(conformance.Inexpressible, ValueError) and issubclass(conformance.Inexpressible, OverflowError)
    for arguments, builtin in [(("x",), TypeError), ((2**70,), OverflowError)]:
        with pytest.raises(builtin) as failed:
            lib.echo_i64(*arguments)
        assert isinstance(failed.value, BadArgument)
        assert failed.value.status == -1
        assert failed.value.argument == "value"
    with pytest.raises(ValueError) as failed:
        lib.echo_enum(99)
    assert isinstance(failed.value, BadArgument)


def test_errors_are_pickled_and_copied(lib):
    with pytest.raises(Declared.Refused) as refused:
        lib.fail(FailKind.REFUSED)
    with pytest.raises(Timeout) as late:
        lib.wait(60_000, timeout=0.01)
    with pytest.raises(BadArgument) as bad:
        lib.echo_i64("x")
    for error in (refused.value, late.value, bad.value):
        for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
            assert type(again) is type(error)
            assert str(again) == str(error)
            assert again.status == error.status
            assert again.__dict__ == error.__dict__


def test_declared_errors_can_be_made_in_python():
    error = Declared.NotFound(id=7)
    assert error.id == 7
    assert str(error) == "Nothing has this id (id: 7)"
    with pytest.raises(Declared):
        raise error


def test_the_second_provider_is_refused(lib):
    assert lib.second_provider() is True
    assert lib.echo_bool(True) is True


def test_a_provider_may_ask_another(lib):
    assert lib.call_back(5) == 5

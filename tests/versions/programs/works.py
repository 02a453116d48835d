"""Made for version one of the library, run with the one that has more, which answers everything.

WEATHER is the weather of the third day, which is new in that one; REFUSAL why one cannot leave then.
"""

import copy
import os
import pickle
import queue
import sys
import traceback

import versions
from versions import Grade, Position, Refusal, Sample, Weather

PATIENCE = 20


def what_was_there_before_works(lib):
    heard = queue.Queue()
    with (
        lib.on_moved(lambda owner, event: heard.put(event.track.points[2])),
        lib.on_weighed(lambda owner, event: heard.put(event.sample)),
        lib.on_praised(lambda owner, event: heard.put(event.grade)),
    ):
        assert lib.greet("you") == "hello you"
        assert lib.locate("four") == Position(east=8.0, north=4.0)
        assert lib.scale(7) == 21
        assert lib.rank(10) is Grade.HIGH
        lib.walk(3)
        assert heard.get(timeout=PATIENCE) == Position(4.0, 2.0)
        assert lib.weigh(Sample("salt", 1.5)) == 1.5
        assert heard.get(timeout=PATIENCE) == Sample("salt", 3.0)
        lib.praise(Grade.HIGH)
        assert heard.get(timeout=PATIENCE) is Grade.HIGH


def an_unknown_value_keeps_its_number(lib):
    wanted = int(os.environ["WEATHER"])
    heard = queue.Queue()
    with lib.on_weather_changed(lambda owner, event: heard.put(event)):
        weather = lib.forecast(3)
        assert isinstance(weather, Weather) and weather == wanted
        assert weather.value == int(weather) == wanted
        lib.announce(3)
        event = heard.get(timeout=PATIENCE)
        assert isinstance(event.weather, Weather) and event.weather == wanted
        # The library takes back what it gave, as it is and as a number.
        for given in (weather, wanted):
            assert lib.echo_weather(given) == wanted
            lib.change(given)
            assert heard.get(timeout=PATIENCE) == event


def an_unknown_value_is_a_member_like_others(lib):
    weather = Weather(4711)
    assert weather.name == "?" and repr(weather) == "<Weather.?: 4711>" and str(weather) == "4711"
    assert weather == 4711 and weather == Weather(4711) and hash(weather) == hash(Weather(4711))
    assert pickle.loads(pickle.dumps(weather)) == copy.deepcopy(weather) == weather
    assert weather not in list(Weather)
    assert Weather(0) is Weather.SUN
    for none in (2**31, -(2**31) - 1, "x", 1.5):
        refuses(ValueError, Weather, none)
    refuses(ValueError, Grade, 7)


def a_value_that_the_library_does_not_know_is_refused(lib):
    for given in (Weather(4711), 4711, 2**40):
        error = refuses(versions.BadArgument, lib.echo_weather, given)
        assert error.argument == "weather" and "is not a Weather" in str(error)


def an_unknown_error_keeps_its_number(lib):
    error = refuses(Refusal, lib.depart, 3)
    assert error.variant == int(os.environ["REFUSAL"])
    assert error.variant_name == "Stormy" and str(error) == "The sea is rough"
    assert type(error) is Refusal and error.status_name == "PROVIDER"


def refuses(kind, call, *arguments):
    try:
        call(*arguments)
    except kind as error:
        return error
    raise AssertionError(f"{call} takes {arguments}")


def main():
    good = True
    with versions.Versions() as lib:
        for test in (
            what_was_there_before_works,
            an_unknown_value_keeps_its_number,
            an_unknown_value_is_a_member_like_others,
            a_value_that_the_library_does_not_know_is_refused,
            an_unknown_error_keeps_its_number,
        ):
            try:
                test(lib)
                print(f"ok {test.__name__}")
            except Exception:
                good = False
                print(f"FAILED {test.__name__}: {traceback.format_exc().splitlines()[-3:]}")
    return 0 if good else 1


sys.exit(main())

"""The pictures of made-up weeks."""

from bot.domain.dated import DatedNight, Evening
from bot.domain.week import Week
from bot.view.trend_picture import TrendPicture, last_weeks, trend_picture
from bot.view.week_picture import WeekPicture, week_picture
from tests.support.diaries import three_months
from tests.support.stage import content
from tests.support.weeks import SUNDAY, ToldWeek


def picture_of(told: ToldWeek, language: str) -> WeekPicture:
    """The picture of one of the ten weeks."""
    nights = [DatedNight(one.night, one.zone, one.answers, one.zone_up, one.shift) for one in told.nights]
    evenings = [Evening(*one) for one in told.evenings]
    return week_picture(content().words(language), Week(told.sunday).nights, nights, evenings)


def trend_of(language: str) -> TrendPicture:
    """The picture of twelve weeks of somebody who did not fill in everything."""
    nights = three_months()
    return trend_picture(content().words(language), last_weeks(Week(SUNDAY)), nights)

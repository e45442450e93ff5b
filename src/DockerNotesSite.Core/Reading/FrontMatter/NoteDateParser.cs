using System.Globalization;
using System.Text.RegularExpressions;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.FrontMatter;

/// <summary>Dates as authors write them: 2018-06-28, 2018/6/28 16:32, 2018-06-28T16:32:22+08:00, 2018年6月28日.</summary>
internal static partial class NoteDateParser
{
    public static NoteDate? Parse(string text)
    {
        var match = Form().Match(text.Trim());
        if (!match.Success || Number(match, "year") is not (>= 1900 and < 2200)
            || Number(match, "month") is not (>= 1 and <= 12)
            || Number(match, "day") is < 1
            || Number(match, "day") > DateTime.DaysInMonth(Number(match, "year"), Number(match, "month")))
        {
            return null;
        }

        var day = new DateOnly(Number(match, "year"), Number(match, "month"), Number(match, "day"));
        if (!match.Groups["hour"].Success)
        {
            return new NoteDate(day);
        }

        var (hour, minute, second) = (Number(match, "hour"), Number(match, "minute"), Number(match, "second"));
        if (hour > 23 || minute > 59 || second > 59 || Offset(match)?.Duration() > TimeSpan.FromHours(14))
        {
            return null;
        }

        return new NoteDate(day, new TimeOnly(hour, minute, second), Offset(match));
    }

    private static TimeSpan? Offset(Match match)
    {
        if (!match.Groups["zone"].Success)
        {
            return null;
        }

        if (!match.Groups["sign"].Success)
        {
            return TimeSpan.Zero;
        }

        var offset = new TimeSpan(Number(match, "zoneHour"), Number(match, "zoneMinute"), 0);
        return match.Groups["sign"].Value == "-" ? -offset : offset;
    }

    private static int Number(Match match, string group) =>
        int.TryParse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex("""
        ^(?<year>[0-9]{4})[-/.年](?<month>[0-9]{1,2})[-/.月](?<day>[0-9]{1,2})日?
        (?:[Tt\s]+(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2})(?:[.,][0-9]+)?)?
        \s*(?<zone>[Zz]|UTC|GMT|(?<sign>[+-])(?<zoneHour>[0-9]{2}):?(?<zoneMinute>[0-9]{2})?)?)?$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}

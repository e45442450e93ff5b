using System.Globalization;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Rendering.Data;

/// <summary>Dates as ISO 8601 writes them, with no more than the author gave.</summary>
internal static class DateText
{
    public static string Day(NoteDate date) => Day(date.Day);

    /// <summary>"" where there is none.</summary>
    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>"2018-06-28", "2018-06-28T16:32:22" or "2018-06-28T16:32:22+08:00".</summary>
    public static string Full(NoteDate date) => (date.Time, date.Offset) switch
    {
        ({ } time, { } offset) => Day(date) + Clock(time) + Zone(offset),
        ({ } time, null) => Day(date) + Clock(time),
        _ => Day(date),
    };

    /// <summary>A whole moment, as RFC 3339 demands it; midnight and UTC stand for what is missing.</summary>
    public static string Moment(NoteDate date) =>
        Day(date) + Clock(date.Time ?? TimeOnly.MinValue) + Zone(date.Offset ?? TimeSpan.Zero);

    private static string Clock(TimeOnly time) => time.ToString("'T'HH:mm:ss", CultureInfo.InvariantCulture);

    private static string Zone(TimeSpan offset) =>
        offset == TimeSpan.Zero ? "Z" : (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hh\\:mm", CultureInfo.InvariantCulture);
}

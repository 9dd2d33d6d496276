using DirectoryApi.Domain.Hours;

namespace DirectoryApi.Store.Model;

/// <summary>Times of day as the store writes them: minutes since midnight, up to 1,440.</summary>
internal static class MinutesOfDay
{
    /// <summary>The time of <paramref name="minutes"/>; a <see cref="FormatException"/> outside the day.</summary>
    public static LocalTime Read(int minutes) =>
        LocalTime.TryCreate(Math.DivRem(minutes, 60, out var rest), rest, out var time)
            ? time
            : throw new FormatException($"{minutes} is not a time of day in minutes.");
}

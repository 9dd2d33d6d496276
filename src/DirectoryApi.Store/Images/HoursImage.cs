using DirectoryApi.Domain.Hours;
using DirectoryApi.Store.Model;

namespace DirectoryApi.Store.Images;

/// <summary>Hours in an image.</summary>
internal static class HoursImage
{
    /// <summary>Writes hours in full.</summary>
    public static void Write(ImageEncoder to, OpeningHours hours)
    {
        to.List(hours.Periods, static (to, period) =>
        {
            to.Number((int)period.Day);
            to.Number(period.Range.Opens.Minutes);
            to.Number(period.Range.Closes.Minutes);
        });
        to.TextOrNull(hours.Text);
        to.Number((int)hours.Origin);
    }

    /// <summary>Reads hours.</summary>
    public static OpeningHours Read(ImageDecoder from) => new(
        from.List(static from => new OpeningPeriod(
            (Weekday)from.Number(), new TimeRange(MinutesOfDay.Read(from.Number()), MinutesOfDay.Read(from.Number())))),
        from.TextOrNull(),
        (HoursOrigin)from.Number());

    /// <summary>Writes which hours are meant, or none.</summary>
    public static void WriteReference(ImageEncoder to, OpeningHours? hours) => to.Number(hours is null ? 0 : to.Shares.Hours.NumberOf(hours) + 1);

    /// <summary>Reads which hours are meant, or none.</summary>
    public static OpeningHours? ReadReference(ImageDecoder from) => from.Number() is var number and not 0 ? from.Values.Hours[number - 1] : null;
}

namespace DirectoryApi.Domain.Hours;

/// <summary>The offsets of a time zone, with their history.</summary>
public interface IUtcOffsets
{
    /// <summary>The stretch that an instant belongs to.</summary>
    /// <param name="utcTicks">The instant, in ticks of UTC since 0001-01-01, to 9999-12-31.</param>
    UtcOffsetSpan At(long utcTicks);
}

using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Search.Nearby;

/// <summary>The order of offices at one distance, level before name, as one number: the level in its upper bits and the position, which is by name, below.</summary>
internal static class OfficeRank
{
    /// <summary>The rank behind those of all offices.</summary>
    public const uint BehindAll = uint.MaxValue;

    private const int PositionBits = 29;
    private const uint PositionMask = (1u << PositionBits) - 1;

    /// <summary>The rank of an office.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative, or more than half a billion.</exception>
    public static uint Of(OfficeLevel level, int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)position, PositionMask);
        return ((uint)level << PositionBits) | (uint)position;
    }

    /// <summary>The position of the office of a rank.</summary>
    public static int PositionOf(uint rank) => (int)(rank & PositionMask);
}

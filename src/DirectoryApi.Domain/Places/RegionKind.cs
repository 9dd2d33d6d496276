namespace DirectoryApi.Domain.Places;

/// <summary>What a region is.</summary>
public enum RegionKind
{
    /// <summary>A region (облыс / область).</summary>
    Oblast,

    /// <summary>A city of republican rank (республикалық маңызы бар қала / город республиканского значения).</summary>
    RepublicanCity,
}

namespace DirectoryApi.Text.Places;

/// <summary>Which name of a place was found, the surest first.</summary>
public enum PlaceFormKind
{
    /// <summary>Its name of 2010 to 2012, in any language and case.</summary>
    Name,

    /// <summary>An earlier or later name, an abbreviation, or a spelling found in decrees.</summary>
    OtherName,

    /// <summary>The name of a settlement that lies in it.</summary>
    Settlement,
}

namespace DirectoryApi.Domain.Languages;

/// <summary>Where a text of an office comes from.</summary>
public enum TextOrigin
{
    /// <summary>Printed in an annex.</summary>
    Printed,

    /// <summary>Composed from kind and place, for a language that no annex prints.</summary>
    Derived,
}

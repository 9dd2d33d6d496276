using DirectoryApi.Domain.Changes;
using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Store.Model;

/// <summary>
/// Enumeration values as the store writes them: by name, so that a value may be added anywhere in the enumeration. Not
/// generic: every instance of a generic type over an enumeration would have to be compiled at the start of a server. The
/// values of these enumerations count up from 0.
/// </summary>
internal sealed class EnumNames
{
    /// <summary>Names of <see cref="Domain.Offices.OfficeKind"/>.</summary>
    public static readonly EnumNames OfficeKinds = new(typeof(OfficeKind));

    /// <summary>Names of <see cref="Domain.Offices.OfficeLevel"/>.</summary>
    public static readonly EnumNames OfficeLevels = new(typeof(OfficeLevel));

    /// <summary>Names of <see cref="DocumentStatus"/>.</summary>
    public static readonly EnumNames DocumentStatuses = new(typeof(DocumentStatus));

    /// <summary>Names of <see cref="TextOrigin"/>.</summary>
    public static readonly EnumNames TextOrigins = new(typeof(TextOrigin));

    /// <summary>Names of <see cref="PhonePurpose"/>.</summary>
    public static readonly EnumNames PhonePurposes = new(typeof(PhonePurpose));

    /// <summary>Names of <see cref="HoursOrigin"/>.</summary>
    public static readonly EnumNames HoursOrigins = new(typeof(HoursOrigin));

    /// <summary>Names of <see cref="Weekday"/>.</summary>
    public static readonly EnumNames Weekdays = new(typeof(Weekday));

    /// <summary>Names of <see cref="ContactRole"/>.</summary>
    public static readonly EnumNames ContactRoles = new(typeof(ContactRole));

    /// <summary>Names of <see cref="OfficeField"/>.</summary>
    public static readonly EnumNames OfficeFields = new(typeof(OfficeField));

    /// <summary>Names of <see cref="ChangeKind"/>.</summary>
    public static readonly EnumNames ChangeKinds = new(typeof(ChangeKind));

    private readonly string _type;
    private readonly string[] _names;

    private EnumNames(Type type)
    {
        _type = type.Name;
        _names = Enum.GetNames(type);
    }

    /// <summary>The name of a value; an <see cref="ArgumentOutOfRangeException"/> for one that is not of the enumeration.</summary>
    public string Write(int value) => (uint)value < (uint)_names.Length
        ? _names[value]
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"Not a {_type}.");

    /// <summary>The value of a name; a <see cref="FormatException"/> for any other text.</summary>
    public int Read(string text)
    {
        var value = Array.IndexOf(_names, text);
        return value >= 0 ? value : throw new FormatException($"'{text}' is not a {_type}.");
    }
}

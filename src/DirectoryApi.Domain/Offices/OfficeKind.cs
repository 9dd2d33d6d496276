namespace DirectoryApi.Domain.Offices;

/// <summary>What an office is.</summary>
public enum OfficeKind
{
    /// <summary>Public service centre (ХҚКО / ЦОН).</summary>
    PublicServiceCentre,

    /// <summary>Internal affairs body, the police (ішкі істер органы / орган внутренних дел).</summary>
    InternalAffairs,

    /// <summary>Address bureau (мекенжай бюросы / адресное бюро).</summary>
    AddressBureau,

    /// <summary>Defence department (қорғаныс істері жөніндегі департамент / департамент по делам обороны).</summary>
    Defence,

    /// <summary>Internal policy division (ішкі саясат басқармасы, бөлімі / управление, отдел внутренней политики).</summary>
    InternalPolicy,

    /// <summary>Akimat, the local executive (әкімдік / акимат).</summary>
    Akimat,
}
